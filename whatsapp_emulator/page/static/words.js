// Message text as a phone shows it: links, *bold*, _italic_, ~struck~ and ```code```. Builds nodes, never HTML.

const LINK = /https?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]]/g;
const MARK = /```([\s\S]+?)```|(?<![\p{L}\p{N}])([*_~])(?=\S)([^\n]*?\S)\2(?![\p{L}\p{N}])/gu;
const TAGS = { "*": "strong", _: "em", "~": "s" };

export function words(text) {
  const found = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    found.push(...marked(text.slice(from, match.index)), link(match[0]));
    from = match.index + match[0].length;
  }
  return [...found, ...marked(text.slice(from))];
}

function marked(text) {
  const found = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    found.push(text.slice(from, match.index), styled(match));
    from = match.index + match[0].length;
  }
  return [...found, text.slice(from)];
}

function styled([, code, mark, inner]) {
  const node = document.createElement(code ? "code" : TAGS[mark]);
  if (code) node.textContent = code;
  else node.append(...marked(inner));
  return node;
}

function link(address) {
  const node = document.createElement("a");
  node.href = address;
  node.target = "_blank";
  node.rel = "noopener noreferrer";
  node.textContent = address;
  return node;
}
