/**
 * The look of a page, light and dark by the reader's system; system fonts, so that nothing is fetched. Tables scroll in a box
 * of their own with the first column in sight; on paper all is smaller, so that an answer fits on two sheets.
 */
export const SHEET = `
:root { color-scheme: light dark; --ink: #1d2329; --soft: #5b6670; --paper: #fff; --line: #d8dee4; --tint: #f4f6f8;
  --link: #0b57d0; --good: #1a7f37; --warning: #8a5a00; --bad: #c4232d; --act: #0b6e7f; --bar: #3b6fb6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e3e7eb; --soft: #9aa5b0; --paper: #14181c; --line: #343c44;
  --tint: #1d2329; --link: #8ab4f8; --good: #56c271; --warning: #e0b04a; --bad: #ff7b7b; --act: #5cc8da; --bar: #7fa8e0; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
h1 code, h2 code, dd code { font-size: .8em; color: var(--act); font-weight: 400; white-space: nowrap; }
p, ul, .notes { max-width: 44rem; }
a { color: var(--link); overflow-wrap: anywhere; }
table a { overflow-wrap: normal; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
th, td { padding: .4rem .9rem .4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line);
  overflow-wrap: normal; }
thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom; }
tr > :first-child { position: sticky; left: 0; background: var(--paper); }
tbody th { font-weight: 600; }
.right { text-align: right; white-space: nowrap; }
.keep { white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1.25rem; margin: 1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; max-width: 44rem; }
pre { background: var(--tint); border: 1px solid var(--line); border-radius: 6px; padding: .8rem 1rem; overflow-x: auto; }
.command { white-space: pre-wrap; } .command span { white-space: nowrap; }
figure { margin: 1rem 0; }
figcaption, .notes { color: var(--soft); font-size: .9rem; }
.notes { margin-top: 2rem; border-top: 1px solid var(--line); }
.bars { width: 100%; }
.bars td, .bars th { border: 0; }
.bars tr > :first-child { min-width: 6rem; }
.bars .what { min-width: 9rem; }
.drawn { width: 60%; min-width: 6rem; }
.drawn svg { display: block; width: 100%; height: 1.5rem; }
.curve { width: 100%; max-width: 44rem; }
.curve text { fill: var(--soft); font-size: 13px; }
.curve polyline { fill: none; stroke: var(--bar); stroke-width: 2.5; }
.zero { stroke: var(--soft); stroke-width: 1; vector-effect: non-scaling-stroke; }
.bar { fill: var(--bar); } .below { fill: var(--bad); } .above { fill: var(--good); }
.good { color: var(--good); } .warning { color: var(--warning); } .bad { color: var(--bad); } .act { color: var(--act); }
.muted { color: var(--soft); }
@media (max-width: 34rem) { main { padding: 1.25rem .9rem 2rem; } h1 { font-size: 1.4rem; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .6rem; }
  tr > :first-child { min-width: 6.5rem; max-width: 40vw; white-space: normal; overflow-wrap: break-word; }
  thead tr > :first-child:empty { min-width: 0; } .curve text { font-size: 22px; } }
@page { margin: 12mm; }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --line: #bbb; --tint: #fff;
  --link: #000; --good: #0a5c22; --warning: #6b4600; --bad: #9b1620; --act: #000; --bar: #3b6fb6; }
  body { font-size: 9.5pt; line-height: 1.35; } main { max-width: none; padding: 0; } h1 { font-size: 14pt; margin-bottom: .4rem; }
  h2 { font-size: 11pt; margin: .9rem 0 .2rem; break-after: avoid; } p, ul, .notes, dd { max-width: none; }
  p, ul, dl, .scroll, figure { margin: .4rem 0; } dl { gap: .1rem 1rem; } .notes { margin-top: .6rem; } .notes p { margin: .2rem 0; }
  .scroll { overflow: visible; } .keep { white-space: normal; } th, td { padding: .12rem .5rem .12rem 0; }
  tr, figure, pre { break-inside: avoid; } pre { padding: .3rem .5rem; margin: .3rem 0; white-space: pre-wrap; }
  .curve { max-width: 26rem; } .drawn svg { height: 1rem; } }
`.trim();
