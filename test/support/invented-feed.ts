// Makes feeds of any size, the same at every run: markup, CDATA, entities, people and chapters as in real ones.
const subjects = ["schedulers", "queues", "compilers", "ledgers", "sensors", "caches", "parsers"];
const people = ["Ann Lee", "Bo Lind", "Cleo Adeyemi", "Dov Katz", "Ines Prado", "Jonas Ravn"];

/** An RSS feed with the given number of entries, about 4.6 kB each. */
export function inventFeed(entries: number): string {
  const items = Array.from({ length: entries }, (_, index) => inventItem(index));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Invented Radio</title>
<link>https://invented.example/</link>
<atom:link rel="self" type="application/rss+xml" href="https://invented.example/feed.xml"/>
<description>Talks that nobody gave.</description>
<language>en</language>
<itunes:author>Invented Radio</itunes:author>
${items.join("\n")}
</channel>
</rss>
`;
}

function inventItem(index: number): string {
  const subject = subjects[index % subjects.length]!;
  const guest = people[index % people.length]!;
  const day = new Date(Date.UTC(2015, 0, 1 + index)).toUTCString();
  const paragraphs = Array.from(
    { length: 8 },
    (_, part) =>
      `<p>Part ${part} of talk ${index}: ${guest} explains why ${subject} &amp; their friends need <a href="https://invented.example/${index}/${part}?a=1&amp;b=2">a second look</a>. Nobody had asked for ${index * 7 + part} of them, and yet they &ldquo;just kept coming&rdquo;, which is how the team ended up with a rewrite, a migration, and a long weekend.</p>`,
  );
  const links = Array.from(
    { length: 6 },
    (_, part) =>
      `<li><a href="https://${subject}.example/${index}/${part}">The ${subject} of day ${part}</a></li>`,
  );
  return `<item>
<title>${index}: ${subject} &amp; other stories with ${guest}</title>
<link>https://invented.example/${index}</link>
<guid isPermaLink="false">invented-${index}</guid>
<pubDate>${day}</pubDate>
<dc:creator>Radio Desk</dc:creator>
<itunes:duration>00:${10 + (index % 50)}:00</itunes:duration>
<itunes:episode>${index + 1}</itunes:episode>
<itunes:explicit>no</itunes:explicit>
<enclosure url="https://cdn.invented.example/${index}.mp3" length="123456${index}" type="audio/mpeg"/>
<podcast:person role="guest">${guest}</podcast:person>
<description>A short summary of talk ${index} about ${subject} with ${guest}.</description>
<content:encoded><![CDATA[${paragraphs.join("\n")}
<h3>Links</h3>
<ul>${links.join("\n")}</ul>
<p>Thank you for listening to Invented Radio.</p>]]></content:encoded>
</item>`;
}
