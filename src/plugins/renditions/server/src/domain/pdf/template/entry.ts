/** An entry: what it is, its heading, its text, facts and links. */
export const ENTRY = String.raw`
#import "/style.typ": *
#import "/flow.typ": flow

#let kicker(labels, under-heading) = block(
  above: if under-heading { 14pt } else { 22pt }, below: 7pt, sticky: true,
  small(weight: 600, fill: colours.accent, tracking: 0.02em, par(own(labels.join(" · ")))),
)

#let fact(it) = terms.item(
  text(fill: colours.muted, box(width: 32mm, own(it.label))),
  if it.values.len() == 1 { passage(it.values.first()) } else { list(..it.values.map(passage)) },
)

#let entry-link(it) = {
  in-language(it.lang, if it.url == none { letters(it.label) } else { followed(it.url, letters(it.label)) })
  if it.notes.len() > 0 { own(text(fill: colours.muted)[ (#it.notes.join(", "))]) }
}

#let entry(it, under-heading: false) = {
  kicker(it.labels, under-heading)
  {
    show heading: set block(above: 7pt)
    titled(it.level, it.heading.text.len(), passage(it.heading), outlined: data.listsEntries, bookmarked: true)
  }
  if it.intro != none { par(strong(passage(it.intro))) }
  flow(it.body)
  set text(font: sans, size: 9pt, hyphenate: false)
  set par(leading: 0.55em, spacing: 0.8em)
  set terms(separator: [], hanging-indent: 32mm, spacing: 0.72em)
  set list(spacing: 0.72em)
  if it.facts.len() > 0 { block(above: 11pt, below: 9pt, terms(..it.facts.map(fact))) }
  if it.links.len() > 0 {
    block(above: 9pt, list(marker: text(fill: colours.primary, "→"), ..it.links.map(entry-link)))
  }
}
`;
