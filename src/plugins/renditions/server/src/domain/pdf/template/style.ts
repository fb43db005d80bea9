/** Type, colours and the smallest pieces: a passage in its language, and running text with its marks and links. */
export const STYLE = String.raw`
#let data = json("/data.json")
#let colours = data.colours.pairs().map(((name, hex)) => (name, rgb(hex))).to-dict()

#let serif = ("Source Serif 4", "Source Sans 3", "Noto Emoji")
#let sans = ("Source Sans 3", "Source Serif 4", "Noto Emoji")

// Typst knows languages by two or three letters, and regions by two.
#let in-language(tag, body) = {
  let (code, ..rest) = tag.split("-")
  set text(
    lang: if code.len() in (2, 3) { lower(code) } else { "und" },
    region: rest.find(part => part.len() == 2),
  )
  body
}

// Where a line may be broken: an opening that is there, but cannot be seen.
#let opening = h(0.001pt)

// Text with openings; an acronym is not parted, whatever ending it has: "GRETAs". A show rule could do it up to some 500
// times in a paragraph, and then fails.
#let letters(body) = {
  let at = 0
  for found in body.matches(regex("\u{200B}|\p{Lu}{2,}[\p{L}\p{N}]*")) {
    body.slice(at, found.start)
    if found.text == "\u{200B}" { opening } else { text(hyphenate: false, found.text) }
    at = found.end
  }
  body.slice(at)
}

#let passage(it) = in-language(it.lang, letters(it.text))

#let own(body) = in-language(data.words.language, if type(body) == str { letters(body) } else { body })

#let small(body, ..how) = text(font: sans, size: 8.5pt, ..how, body)

#let boxed-code(body) = block(width: 100%, fill: colours.rule.lighten(65%), inset: 8pt, body)

// Raw text is a string: openings stand between its parts.
#let code(body) = body.split("\u{200B}").map(raw).join(opening)

#let marked(run) = {
  let body = if run.at("code", default: false) { code(run.text) } else { run.text.replace(regex(" +"), " ").split("\n").map(letters).join(linebreak()) }
  if run.at("underline", default: false) { body = underline(body) }
  if run.at("strikethrough", default: false) { body = strike(body) }
  if run.at("italic", default: false) { body = emph(body) }
  if run.at("bold", default: false) { body = strong(body) }
  body
}

// A PDF/A's strings, which headings are bookmarked with, are bounded (ISO 19005-2, 6.1.13).
#let longest-heading = 5000

// A heading, or what looks like one where it is so long that it cannot be one.
#let titled(level, length, body, ..how) = {
  if length <= longest-heading { heading(level: level, body, ..how) } else { par(strong(body)) }
}

// What Typst takes as an address.
#let longest-address = 8000

#let followed(url, body) = if url.len() <= longest-address { link(url, underline(body)) } else { body }

// Typst 0.14 fails where a word is parted right at the end of a link: "[rapport]en".
#let running(runs) = runs.enumerate().map(((index, run)) => {
  if run.type == "link" { return followed(run.url, run.runs.map(marked).join()) }
  let follows-link = index > 0 and runs.at(index - 1).type == "link"
  if follows-link and run.text.starts-with(regex("\S")) { text(hyphenate: false, marked(run)) } else { marked(run) }
}).join()

#let length-of(runs) = runs.map(run => if run.type == "link" { length-of(run.runs) } else { run.text.len() }).sum(default: 0)
`;
