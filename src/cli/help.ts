import type { Help, Option } from 'commander';

/** The options that every command has stand last, those about the person under a heading of their own. */
export const EVERYWHERE = 'Everywhere:';
export const ABOUT_YOU = 'About you (each may be left out):';

const NARROWEST = 30;
/** Below this width what an option does stands under it. */
const TWO_COLUMNS = 60;
const WIDEST = 100;
const WITHOUT_TERMINAL = 80;

/** The width that help fills. */
export function helpWidth(columns: number | undefined): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns === undefined || columns <= 0 ? WITHOUT_TERMINAL : columns));
}

/** How commander words and orders help: short, in groups, common options last. */
export const HELP: Partial<Help> = {
  optionDescription: described,
  visibleOptions(command) {
    const shown = command.options.filter(({ hidden }) => !hidden);
    const common = shown.filter(isCommon);
    return [...shown.filter((option) => !isCommon(option)), ...common, command.createOption('-h, --help', 'show this')];
  },
  minWidthToWrap: NARROWEST / 2,
  formatItem(term, termWidth, description, helper) {
    const width = helper.helpWidth ?? WITHOUT_TERMINAL;
    const isNarrow = width < TWO_COLUMNS;
    const indent = isNarrow ? '      ' : ' '.repeat(termWidth + 4);
    const wrapped = helper.boxWrap(description, width - indent.length).replaceAll('\n', `\n${indent}`);
    return isNarrow ? `  ${term}\n${indent}${wrapped}` : `  ${term.padEnd(termWidth)}  ${wrapped}`;
  },
  groupItems: grouped as unknown as Help['groupItems'],
};

/** Things under their headings, in the order in which they are shown. */
function grouped(_: unknown, visible: readonly object[], groupOf: (item: object) => string): Map<string, object[]> {
  const groups = new Map<string, object[]>();
  for (const item of visible) {
    // Beside other common options `--help` is one of them.
    const isHelp = 'long' in item && item.long === '--help' && groups.has(EVERYWHERE);
    const heading = isHelp ? EVERYWHERE : groupOf(item);
    groups.set(heading, [...(groups.get(heading) ?? []), item]);
  }
  return groups;
}

function isCommon({ helpGroupHeading }: Option): boolean {
  return helpGroupHeading === EVERYWHERE;
}

/** What an option does and which values it takes; an answer's own description says that already. */
function described({ description, defaultValue, argChoices = [], helpGroupHeading, negate }: Option): string {
  const values = helpGroupHeading === ABOUT_YOU ? '' : argChoices.join(', ');
  const given =
    defaultValue === undefined || negate || typeof defaultValue === 'boolean' ? '' : ` (default ${defaultValue})`;
  return `${description}${values === '' ? '' : `: ${values}`}${given}`;
}
