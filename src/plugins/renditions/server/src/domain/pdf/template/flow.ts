/** Rich text: paragraphs, headings, quotations, lists, code and images. */
export const FLOW = String.raw`
#import "/style.typ": *

#let placed-image(it, ..how) = {
  let file = data.images.at(it.url, default: none)
  if file == none {
    if it.alt != "" {
      block(stroke: 0.5pt + colours.rule, inset: 8pt, small(fill: colours.muted)[#letters(data.words.image + ": " + it.instead)])
    }
  } else if it.alt == "" {
    pdf.artifact(image(file, ..how))
  } else {
    image(file, alt: it.alt, ..how)
  }
}

// Of two sizes the first in which the image is no larger than a box; inside of a context.
#let fitting(it, box, first, second) = {
  let file = data.images.at(it.url, default: none)
  if file == none { return first }
  let size = measure(image(file, ..first))
  if size.width > box.width or size.height > box.height { second } else { first }
}

// Two pixels a point: sharp in print. Never wider than the text or higher than most of a page.
#let largest = (width: 134mm, height: 170mm)
#let natural-width(it) = if it.width == none or it.width <= 0 { largest.width } else { calc.min(largest.width, it.width * 0.5pt) }

#let illustration(it) = {
  block(above: 1.4em, below: 1em, sticky: it.caption != none, context placed-image(
    it, ..fitting(it, largest, (width: natural-width(it)), (height: largest.height)),
  ))
  if it.caption != none { block(above: 7pt, below: 1.4em, small(fill: colours.muted, par(letters(it.caption)))) }
}

#let listed(it) = {
  let items = it.items.map(item => {
    running(item.runs)
    for inner in item.lists { listed(inner) }
  })
  if it.ordered { enum(..items) } else { list(..items) }
}

#let code-block(body) = if body.contains("\u{200B}") {
  // Raw text is not broken within a line.
  boxed-code(body.split("\n").map(code).join(linebreak()))
} else {
  raw(block: true, body)
}

#let flow-block(it) = {
  if it.type == "paragraph" { par(running(it.runs)) }
  else if it.type == "heading" { titled(it.level, length-of(it.runs), running(it.runs), outlined: false) }
  else if it.type == "quote" { quote(block: true, par(running(it.runs))) }
  else if it.type == "list" { listed(it) }
  else if it.type == "code" { code-block(it.text) }
  else { illustration(it.figure) }
}

#let flow(rich) = if rich != none {
  in-language(rich.lang, for it in rich.flow { flow-block(it) })
}
`;
