// src/render/address.ts
/** An address up to its last character that is not punctuation of the sentence around it. */
const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’]/gu;
/** The text with its web addresses rendered by one function and what stands between them by another. */
function withAddresses(text, address, between) {
	let rendered = "";
	let end = 0;
	for (const match of text.matchAll(ADDRESS)) {
		rendered += between(text.slice(end, match.index)) + address(match[0]);
		end = match.index + match[0].length;
	}
	return rendered + between(text.slice(end));
}
export { withAddresses as t };
