/** The document as a whole: its metadata, its pages and what stands in them, in reading order. */
export const MAIN = String.raw`
#import "/style.typ": *
#import "/look.typ": look
#import "/flow.typ": flow
#import "/entry.typ": entry
#import "/cover.typ": cover, contents
#import "/colophon.typ": colophon

#let issue = data.document

#set document(
  title: data.title,
  author: if data.author == none { () } else { data.author },
  date: datetime(..data.published),
)
#show: in-language.with(issue.lang)
#show: look

#cover
#contents
#flow(issue.intro)
#for section in issue.sections {
  titled(2, section.title.text.len(), passage(section.title), supplement: section.title.text)
  // An opening without what it opens ends no page.
  if section.intro != none { block(sticky: true, flow(section.intro)) }
  for group in section.groups {
    if group.heading != none { titled(3, group.heading.text.len(), passage(group.heading)) }
    for (index, it) in group.entries.enumerate() { entry(it, under-heading: index == 0) }
  }
}
#flow(issue.closing)
#if issue.colophon != none { colophon(issue.colophon) }
`;
