/** The look of a page, light and dark by the reader's system; system fonts, so that nothing is fetched. */
export const SHEET = `
:root { color-scheme: light dark; --ink: #1d2329; --soft: #5b6670; --paper: #fff; --line: #d8dee4; --tint: #f4f6f8;
  --link: #0b57d0; --good: #1a7f37; --warning: #8a5a00; --bad: #c4232d; --bar: #3b6fb6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e3e7eb; --soft: #9aa5b0; --paper: #14181c; --line: #343c44;
  --tint: #1d2329; --link: #8ab4f8; --good: #56c271; --warning: #e0b04a; --bad: #ff7b7b; --bar: #7fa8e0; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
p, ul, .notes { max-width: 44rem; }
a { color: var(--link); overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .4rem .9rem .4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom; }
tbody th { font-weight: 600; }
.right { text-align: right; }
.keep { white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; margin: 1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; max-width: 44rem; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
pre { background: var(--tint); border: 1px solid var(--line); border-radius: 6px; padding: .8rem 1rem; overflow-x: auto; }
figure { margin: 1rem 0; }
figcaption, .notes { color: var(--soft); font-size: .9rem; }
.notes { margin-top: 2rem; border-top: 1px solid var(--line); }
.bars { width: 100%; }
.bars td, .bars th { border: 0; white-space: nowrap; }
.drawn { width: 100%; min-width: 12rem; }
.drawn svg { display: block; width: 100%; height: 1.5rem; }
.curve { width: 100%; max-width: 44rem; }
.curve text { fill: var(--soft); font-size: 13px; }
.curve polyline { fill: none; stroke: var(--bar); stroke-width: 2.5; }
.zero { stroke: var(--soft); stroke-width: 1; vector-effect: non-scaling-stroke; }
.bar { fill: var(--bar); } .mark { fill: var(--warning); } .below { fill: var(--bad); } .above { fill: var(--good); }
.good { color: var(--good); } .warning { color: var(--warning); } .bad { color: var(--bad); } .muted { color: var(--soft); }
@media print { main { max-width: none; padding: 0; } .scroll { overflow: visible; } }
`.trim();
