import type { Path } from '../parse.ts';
import { eachLeaf, type Finding, type Rule, type Subject } from './rule.ts';

interface Found {
  readonly url: URL;
  readonly origin: Finding['origin'];
  readonly path: Path;
}

const found = new WeakMap<Subject['material'], readonly Found[]>();

/** Every URL in every file that could be parsed, looked for once for all rules. */
function urlsOf({ material }: Subject): readonly Found[] {
  const urls = found.get(material) ?? urlsIn(material);
  found.set(material, urls);
  return urls;
}

/** The URLs, wherever they stand in a text. */
function urlsIn({ files }: Subject['material']): Found[] {
  const urls: Found[] = [];
  // The same page is named again and again, and taking an address apart takes longest.
  const known = new Map<string, URL | null>();
  for (const parsed of files)
    eachLeaf(parsed.value, (text, path) => {
      if (typeof text !== 'string') return;
      const key = path.at(-1);
      const isWhole = key === 'url' || key === 'page';
      if (!isWhole && !text.includes('http')) return;
      for (const match of isWhole ? [text] : (text.match(/\bhttps?:\/\/[^\s<>"'`)\]}]+/g) ?? [])) {
        const url = known.get(match) ?? (URL.canParse(match) ? new URL(match) : null);
        known.set(match, url);
        if (url !== null) urls.push({ url, origin: { parsed, path: [] }, path: [...path] });
      }
    });
  return urls;
}

const CAMPAIGN_PARAMETERS = [
  /^utm_/,
  /^(ref|ref_|refid|ref_src|referr?al|referr?er|referral_?code)$/,
  /^aff/,
  /^(ir|g|fb|ms|y|d|tw|li_?fat_?|click)?cl(ick)?_?id$/,
  /^(tag|partner|partner_?id|via|campaign|campaign_?id|cmp|cmpid|promo|promo_?code|coupon|coupon_?code|discount)$/,
  /^(subid\d?|sub_id\d?|clickref|awc|sscid|siteid|ran(mid|eaid|siteid)|pcampaignid|igshid|trk|mkt_tok|wt\.mc_id|icid)$/,
  /^(mc_cid|mc_eid|hsa_\w+|pk_\w+|mtm_\w+|_ga|_gl|linkcode|linkid|ascsubtag|couponcode|tap_a|tap_s|fpr)$/,
];
const CAMPAIGN_HOSTS =
  /(^|\.)(pxf\.io|linksynergy\.com|shareasale\.com|awin1\.com|anrdoezrs\.net|jdoqocy\.com|tkqlhce\.com|dpbolt\.net|kqzyfj\.com|redirectingat\.com|sjv\.io|evyy\.net|prf\.hn|amzn\.to|bit\.ly|tinyurl\.com|t\.co|lnkd\.in|goo\.gl|fave\.co)$/;

const campaignUrl: Rule = {
  code: 'CERT060',
  id: 'campaign-url',
  severity: 'error',
  what: 'No URL carries an affiliate, referral or campaign parameter, or leads through an affiliate or shortening host.',
  why: 'The advisor earns nothing from what it names, and nobody is tracked for reading a source.',
  example: 'https://www.coursera.org/learn/x?utm_source=newsletter',
  mend: 'Remove the parameter; open a shortened address and write the one it leads to.',
  *check(subject: Subject): Iterable<Finding> {
    for (const { url, origin, path } of urlsOf(subject)) {
      const fragment = new URLSearchParams(url.hash.includes('=') ? url.hash.slice(1) : '');
      for (const name of [...url.searchParams.keys(), ...fragment.keys()])
        if (CAMPAIGN_PARAMETERS.some((pattern) => pattern.test(name.toLowerCase())))
          yield { origin, path, message: `campaign parameter "${name}" in ${url.href}` };
      if (CAMPAIGN_HOSTS.test(url.hostname)) yield { origin, path, message: `${url.hostname} hides where it leads` };
      if (/\/ref=/.test(url.pathname)) yield { origin, path, message: `referral "/ref=" in ${url.href}` };
    }
  },
};

const insecureUrl: Rule = {
  code: 'CERT061',
  id: 'insecure-url',
  severity: 'error',
  what: 'Every URL begins with https:, and with no user name.',
  why: 'What is read over http: may have been changed on the way.',
  example: 'http://example.org/exam',
  mend: 'Write https:; where a page has none, take another source.',
  *check(subject: Subject): Iterable<Finding> {
    for (const { url, origin, path } of urlsOf(subject)) {
      if (url.protocol !== 'https:')
        yield { origin, path, message: `${url.protocol} instead of https: in ${url.href}` };
      if (url.username !== '' || url.password !== '') yield { origin, path, message: 'a URL with a user name in it' };
    }
  },
};

const PRIVATE_HOSTS =
  /^(\[.*\]|[\d.]+|localhost|.*\.(localhost|local|internal|intranet|lan|test|invalid|example)|[^.]*)$/;

const privateUrl: Rule = {
  code: 'CERT062',
  id: 'private-url',
  severity: 'error',
  what: 'Every URL leads to a public host: neither an address in numbers nor a name without a dot. In what extends a dataset (--extend) it is a warning: an organisation may know its own prices from pages of its own.',
  why: 'A source counts only if others can open it.',
  example: 'https://wiki/exam, https://10.0.0.7/page',
  mend: 'Find the page where everybody can see it.',
  *check(subject: Subject): Iterable<Finding> {
    const severity = subject.adds === true ? 'warning' : 'error';
    for (const { url, origin, path } of urlsOf(subject))
      if (/^https?:$/.test(url.protocol) && PRIVATE_HOSTS.test(url.hostname))
        yield { origin, path, severity, message: `${url.hostname} is not a public host` };
  },
};

/** URLs: public, secure, and free of campaigns. */
export const URL_RULES: readonly Rule[] = [campaignUrl, insecureUrl, privateUrl];
