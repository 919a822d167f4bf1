// Platforms: where people have accounts, and where shows are heard and paid. Named in a line of addresses they are no topic.

/** Source of a pattern for the networks on which people and shows have accounts; case does not matter. */
export const networkNames =
  "(?:Twitters?|Facebook|Instagram|LinkedIn|YouTube|Tik ?Tok|Mastodon|Blue ?Sky|GitHub|Discord|Slack|Threads|Reddit|Telegram|Twitch|Medium|Google\\+|Google Plus|Pinterest|Snapchat|WhatsApp|Flickr|Tumblr|Vimeo|Keybase|Matrix|Strava|Identi\\.ca|Diaspora|Friend[Ff]eed|Pownce|Plurk|Jaiku|Lemmy|Pixelfed|Fosstodon|Hachyderm|X|IG|IRC)";

/** The same for where a show is heard and paid, and what else its lines of addresses hold. */
export const outletNames =
  "(?:Spotify|(?:Custom )?RSS(?: feed)?|Stitcher(?: Radio)?|Podcast Republic|RadioPublic|Goodpods|Overcast|Pocket ?Casts|Castbox|Castro|Google Play(?: Music)?|Google Podcasts|Apple Podcasts?|iTunes|Apple Music|Amazon Music|YouTube Music|TuneIn|iHeart ?Radio|Podchasers?|Podcast Addict|Player FM|Castamatic|AntennaPod|Acast|Disqus|SoundCloud|Blip\\.tv|Anchor(?:\\.fm)?|Patreon|Ko-?fi|Website|Homepage|Blog|E-?mail|Newsletter|Transcript|App)";

/** The same for what is as often spoken of as used: only an address beside it, or an invitation, tells. */
export const shopNames =
  "(?:Amazon(?: (?:USA|US|UK|CA|Canada|DE|Germany))?|Audible|Deezer|Pay ?Pal(?:\\.me)?|Liberapay|Open ?Collective|Buy Me a Coffee|Substack|GitLab|Codeberg|Goodreads|Letterboxd|Linktree|Podbean|Merch|Store|Shop)";
