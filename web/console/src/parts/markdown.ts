import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: false, linkify: true });

markdown.renderer.rules["link_open"] = (tokens, index, options, _, renderer) => {
  // A link of the preview must not carry the writer away from what is not saved.
  tokens[index]?.attrSet("target", "_blank");
  tokens[index]?.attrSet("rel", "noopener noreferrer");
  return renderer.renderToken(tokens, index, options);
};

/** Render Markdown; HTML in it stays text. */
export function rendered(text: string): string {
  return markdown.render(text);
}
