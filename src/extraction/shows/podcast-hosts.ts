// Regular hosts of podcasts about software, hardware and the trade, of all years: facts, kept by hand. A line a show:
// its name | its other names | its hosts, as texts write them. Sorted by the name's key. Other names are such as stand for
// one show only: no everyday words, no short abbreviations.

export const podcastHosts = `
0800-DEVOPS |  | Ivan Krnić
100 PM | 100 Product Managers | Suzanne Abate
100 Watts and a Wire |  | Christian Cudnik
10-Minute Tech Comm |  | Ryan Weber
10webPodcast | 10web | Ricardo Correia; Vitor Silva; Ana Sampaio
13 Letters | 13 Letters: An Accessibility Podcast | Will Butler; Cordelia McGee-Tubb
1 MHz | 1MHz Apple II Podcast | Carrington Vanston
2.5 Admins |  | Joe Ressington; Jim Salter; Allan Jude
2Bobs |  | David C. Baker; Blair Enns
2 Devs From Down Under |  | Kai Koenig; Mark Mandel
361 Degrees | 361 Podcast | Ben Smith; Ewan MacLeod; Rafe Blandford
365 Message Center Show |  | Darrell Webster; Daniel Glenn
3Blue1Brown |  | Grant Sanderson
3DPOD | 3DPOD: 3D Printing Podcast | Joris Peels; Maxwell Bogue; Max Bogue
3D Printing Nerd |  | Joel Telling
3D Printing Today |  | Andy Cohen; Whitney Potter
401 Access Denied |  | Joseph Carson; Joe Carson; Mike Gruen
The 404 |  | Jeff Bakalar; Wilson Tang; Justin Yu; Randall Bennett
404 Media Podcast |  | Joseph Cox; Sam Cole; Samantha Cole; Emanuel Maiberg; Jason Koebler
The 443 | The 443 - Security Simplified | Marc Laliberte; Corey Nachreiner
52 Weeks of Cloud |  | Noah Gift
The 6 Figure Developer |  | John Callaway; Clayton Hunt; Jon Ash
7 Minute Security | 7MS | Brian Johnson
80,000 Hours Podcast |  | Robert Wiblin; Rob Wiblin; Luisa Rodriguez
8-4 Play |  | Mark MacDonald; John Ricciardi; Hiroko Minamoto; Sarah Podzorski
8th Layer Insights |  | Perry Carpenter
99% Invisible | 99 Percent Invisible; 99pi | Roman Mars
9to5Mac Happy Hour | Happy Hour Podcast | Benjamin Mayo; Zac Hall; Chance Miller
A11y Rules Podcast | A11y Rules Soundbites | Nicolas Steenhout; Nic Steenhout
a16z Podcast |  | Sonal Chokshi; Steph Smith
AAS Insight | All About Symbian Insight | Rafe Blandford; Ewan Spence; Steve Litchfield
A Bootiful Podcast | Bootiful Podcast | Josh Long
Above Avalon |  | Neil Cybart
Above Board |  | Jack Ellis; Paul Jarvis
Absolute AppSec |  | Ken Johnson; Seth Law
AB Testing |  | Alan Page; Brent Jensen
Accessibility Craft |  | Amber Hinds; Chris Hinds; Steve Jones
The Accidental Creative | Daily Creative | Todd Henry
The Accidental Engineer |  | Max Mautner
Accidental Tech Podcast | ATP | Marco Arment; Casey Liss; John Siracusa
ACM ByteCast |  | Rashmi Mohan; Jessica Bell; Scott Hanselman; Bruke Kifle
Acquired | Acquired FM | Ben Gilbert; David Rosenthal
Acquisitions Anonymous |  | Michael Girdley; Bill D'Alessandro; Heather Endresen; Mills Snell
Adapt |  | Federico Viticci; Ryan Christoffel
Additive Snack |  | Fabian Alefeld
Adopting Zero Trust |  | Elliot Volkman; Neal Dennis
ADSP: The Podcast | ADSP; Algorithms + Data Structures = Programs | Conor Hoekstra; Bryce Adelstein Lelbach
Advent of Computing |  | Sean Haas
Adventures in Angular |  | Charles Max Wood; Joe Eames; Aaron Frost; John Papa; Lukas Ruebbelke; Ward Bell; Alyssa Nicoll; Shai Reznik; Jennifer Wadella; Brian Love; Subrat Mishra; Armen Vardanyan; Sani Yusuf; Richard Sithole; Brad McAlister; Brooks Forsyth
Adventures in Design |  | Mark Brickey
Adventures in DevOps |  | Nell Shamrell-Harrington; Scott Nixon; Lee Whalen; Charles Max Wood; Will Button; Jonathan Hall; Jillian Rowe; Warren Parad
Adventures in Machine Learning |  | Charles Max Wood; Ben Wilson; Michael Berk
Adventures in .NET |  | Shawn Clabough; Caleb Wells; Wai Liu; Mark Miller; Joel Schaubert
Adventures of Alice & Bob | Adventures of Alice and Bob | James Maude
Adversarial Learning |  | Joel Grus; Andrew Musselman
Adversary Universe |  | Adam Meyers; Cristian Rodriguez
Afternoon Cyber Tea | Afternoon Cyber Tea with Ann Johnson | Ann Johnson
Agentic DevOps |  | Bret Fisher; Nirmal Mehta
Agile Coaches' Corner |  | Dan Neumann
The Agile Coffee Podcast | Agile Coffee | Vic Bonacci
AgileDad | The Agile Daily Standup; Agile Daily Standup - AgileDad | V. Lee Henson; Lee Henson
The Agile Embedded Podcast |  | Jeff Gable; Luca Ingianni
Agile for Humans |  | Ryan Ripley
Agile in 3 Minutes |  | Amitai Schleier; Amitai Schlair
Agile in Action | Agile in Action with Bill Raymond | Bill Raymond
Agile Mentors Podcast |  | Brian Milner
The Agile Revolution |  | Craig Smith; Renee Troughton; Tony Ponton
Agile Thoughts |  | Lancer Kind
Agile Toolkit Podcast |  | Bob Payne
Agile Uprising | Agile Uprising Podcast | Jay Hrcsko; Troy Lightfoot; Andrew Leff; Chris Murman; Brad Stokes; James Gifford; Andy Cleff
Agile Weekly | The ScrumCast | Clayton Lengel-Zigich; Drew LeSueur; Derek Neighbors; Roy van de Water; Jade Meskill
Agilpodden |  | Dick Lyhammar; Erik Hultgren
AGI Show with Soroush Pour | Artificial General Intelligence (AGI) Show with Soroush Pour | Soroush Pour
AI + a16z | AI and a16z | Derrick Harris
AI Agents Podcast |  | Aytekin Tank; Demetri Panici
AI & I | AI and I; How Do You Use ChatGPT? | Dan Shipper
AI and the Future of Work |  | Dan Turchin
The AIAS Game Maker's Notebook | Game Maker's Notebook | Ted Price
The AI Daily Brief | The AI Breakdown | Nathaniel Whittemore
AI Engineering Podcast |  | Tobias Macey
The AI Fix |  | Graham Cluley; Mark Stockley
AI For Humans |  | Kevin Pereira; Gavin Purcell
The AI in Business Podcast | AI in Industry; Artificial Intelligence in Industry | Daniel Faggella; Dan Faggella
AI Inside |  | Jason Howell; Jeff Jarvis
The AI Native Dev |  | Guy Podjarny; Simon Maple
AI Report | Poki; De AI Report | Alexander Klöpping; Wietse Hage
airhacks.fm | airhacks.fm podcast with adam bien | Adam Bien
AI Security Podcast |  | Ashish Rajan; Caleb Sima
AI Stories |  | Neil Leiser
AI Today Podcast |  | Kathleen Walch; Ronald Schmelzer; Ron Schmelzer
A Life Engineered |  | Steve Huynh
A Little Bit of Python |  | Michael Foord; Steve Holden; Jesse Noller; Andrew Kuchling; Brett Cannon
All About Android |  | Jason Howell; Ron Richards; Florence Ion; Huyen Tue Dao; Eileen Rivera; Gina Trapani
All-In Podcast | All-In with Chamath, Jason, Sacks & Friedberg | Chamath Palihapitiya; Jason Calacanis; David Sacks; David Friedberg
All Jupiter Broadcasting Shows | Jupiter Broadcasting | Christopher Fisher; Chris Fisher; Wes Payne; Brent Gervais
All Things Git |  | Edward Thomson; Martin Woodward
All Things Product | All Things Product with Teresa & Petra | Teresa Torres; Petra Wille
All TWiT.tv Shows | TWiT.tv | Leo Laporte; Mikah Sargent; Jason Howell
Alphalist CTO Podcast | Alphalist | Tobias Schlottke
Alter Everything |  | Maddie Johannsen; Megan Dibble; Megan Bowers; Brian Oblinger
ALT.NET Podcast |  | Mike Moore
AmateurLogic.TV |  | George Thomas; Tommy Martin; Peter Berrett; Emile Diodene; Mike Morneau
Amateur Radio Newsline |  | Bill Pasternak; Don Wilbanks; Caryn Eve Murray; Mark Abramowicz; Jim Damron
Amateur Radio Roundtable |  | Tom Medlin
Amelia's Weekly Fish Fry | Fish Fry | Amelia Dalton
The Amp Hour | The Amp Hour Electronics Podcast | Chris Gammell; Dave Jones; David L. Jones
Amplified |  | Jim Dalrymple; Dan Benjamin
Analog(ue) |  | Casey Liss; Myke Hurley
The Analytics Engineering Podcast |  | Tristan Handy; Julia Schottenstein
The Analytics Power Hour | The Digital Analytics Power Hour | Michael Helbling; Tim Wilson; Jim Cain; Moe Kiss; Val Kroll; Julie Hoyer
Android Authority Podcast |  | Joe Hindy; Adam Doud; Jonathan Feist
Android Bytes | Android Bytes (powered by Esper) | Mishaal Rahman; David Ruddock
Android Central Podcast |  | Phil Nickinson; Jerry Hildenbrand; Daniel Bader; Andrew Martonik; Alex Dobie; Russell Holly; Ara Wagoner
Android Developers Backstage |  | Chet Haase; Tor Norbye; Romain Guy
Android Dialogs |  | Huyen Tue Dao; Yash Prabhu
Android Faithful |  | Jason Howell; Ron Richards; Huyen Tue Dao; Mishaal Rahman
Android Police Podcast |  | David Ruddock; Artem Russakovskii; Liam Spradlin; Ryan Whitwam; Daniel Bader; Ara Wagoner
Android Snacks |  | Mike Scamell
The Angular Show | The Angular Plus Show | Aaron Frost; Brian Love; Jennifer Wadella; Jan-Niklas Wortmann; Lara Newsom; Chau Tran; Jay Bell; Jay Cooper Bell; Bonnie Brennan
Angular Air |  | Kent C. Dodds; Justin Schwartzenberger; Alyssa Nicoll; Mike Brocchi; Bonnie Brennan; Austin McDaniel; Jeff Whelpley; Olivier Combe
Angular Master |  | Dariusz Kalbarczyk
An Indieweb Podcast | IndieWeb Podcast | David Shanske; Chris Aldrich
An Information Security Place |  | Michael Farnum; Jim Broome
Another Podcast |  | Benedict Evans; Toni Cowan-Brown
ANTIC: The Atari 8-Bit Podcast | ANTIC | Randy Kindig; Randall Kindig; Kay Savetz; Kevin Savetz; Brad Arnold
Apache Cassandra Corner | Cassandra Corner | Aaron Ploetz
Apfelfunk |  | Malte Kirchner; Jean-Claude Frick
API Evangelist | API Evangelist Conversations | Kin Lane
API Intersection |  | Jason Harmon
APIs You Won't Hate |  | Phil Sturgeon; Mike Bifulco; Matthew Trask; Matt Trask
The APL Show |  | Adám Brudzewsky; Richard Park
AppForce1 | AppForce1: news and info for iOS app developers | Jeroen Leenarts
Apple Coding | Apple Coding Daily | Julio César Fernández; Julio César Fernández Muñoz
AppleInsider Podcast |  | Stephen Robles; William Gallagher; Wes Hilliard; Victor Marks
The Application Security Podcast | AppSec Podcast | Chris Romeo; Robert Hurlbut
Application Security Weekly |  | Mike Shema; Keith Hoodlet; Paul Asadoorian; Matt Alderman; John Kinsella; Akira Brand
Apply Filters |  | Pippin Williamson; Brad Touesnard
App Masters |  | Steve P. Young; Steve Young
AppSec Builders |  | Jb Aviat
AppStories |  | Federico Viticci; John Voorhees
Apropos Clojure | Apropos Clojurecast | Ray McDermott; Mike Fikes; Eric Normand
ARCast | ARCast with Ron Jacobs; ARCast.TV | Ron Jacobs
The ARCHITECHT Show |  | Derrick Harris
Ardan Labs Podcast |  | Bill Kennedy
Área de Transferência |  | Bruno Casemiro; Gustavo Faria; Marcus Mendes
A Responsive Web Design Podcast | Responsive Web Design Podcast | Karen McGrane; Ethan Marcotte
Are We Podcast Yet? |  | Vijay Kiran; Wouter Dullaert
Arguing Agile |  | Brian Orlando; Om Patel
Around IT in 256 seconds |  | Tomasz Nurkiewicz
Around the Storage Block |  | Calvin Zito
Array Cast |  | Conor Hoekstra; Adám Brudzewsky; Richard Park; Stephen Taylor; Bob Therriault; Rodrigo Girão Serrão; Marshall Lochbaum
Arrested DevOps |  | Matty Stratton; Matt Stratton; Trevor Hess; Bridget Kromhout; Joe Laha; Jessica Kerr; Jeff Smith
ARRL On the Air | On the Air | Becky Schoenfeld
ARRL The Doctor is In | The Doctor Is In | Steve Ford; Joel Hallas
Artificial Intelligence and You |  | Peter Scott
Artisan Développeur |  | Benoît Gantaume
The Artists of Data Science |  | Harpreet Sahota
The Art of Network Engineering |  | A.J. Murray; AJ Murray; Andy Lapteff; Dan Richards; Tim Bertino; Kevin Nanns; Lexie Cooper; Aaron Weiler; Carl Fugate; Jeff Clark
The Art of Product |  | Ben Orenstein; Derrick Reimer
Asdf | asdf.pizza | Therése Komstadius; Anton Gunnarsson
Ask an Engineer |  | Limor Fried; Phillip Torrone
Ask an OpenShift Admin | Ask an OpenShift Admin Office Hour | Andrew Sullivan; Chris Short; Jonny Rickard
AskDeveloper Podcast |  | Mohamed Elsherif
Ask Noah Show |  | Noah Chelliah; Steve Ovens
Ask the Podcast Coach |  | Dave Jackson; Jim Collison
Ask the Tech Guys |  | Leo Laporte; Mikah Sargent
Asli Engineering | Asli Engineering by Arpit Bhayani | Arpit Bhayani
ASP.NET Podcast |  | Wallace B. McClure; Wally McClure
Assistive Technology Update | ATUpdate; Assistive Technology Update with Josh Anderson | Wade Wingler; Josh Anderson
Atareao con Linux |  | Lorenzo Carbonell
Atari 2600 Game by Game |  | Robert Ferguson
AT Banter | AT Banter Podcast | Rob Mineault; Ryan Fleury; Steve Barclay; Lis Malone
The Audacity to Podcast |  | Daniel J. Lewis
Audible Ajax |  | Ben Galbraith; Dion Almaer
The Audio Programmer Podcast | The Neural Audio Programmer Podcast | Joshua Hodge
Audrow Nash Podcast |  | Audrow Nash
Aurelius Podcast |  | Zack Naylor
Auslegungssache | Auslegungssache - der c't-Datenschutz-Podcast | Holger Bleich; Joerg Heidrich
Austrian Artificial Intelligence Podcast |  | Manuel Pasieka
Automators |  | David Sparks; Rosemary Orchard
Away From Keyboard |  | Tim Smith
Away From The Keyboard |  | Cecil Phillip; Richie Rump
Awkward Silences |  | Erin May; John-Henry Forster; JH Forster; Carol Guest
AWS Podcast | The Official AWS Podcast | Jeff Barr; Simon Elisha; Nicki Stone; Hawn Nguyen-Loughren; Jillian Forde
AWS Bites |  | Luciano Mammino; Eoin Shanaghy
AWS Developers Podcast |  | Dave Isbitski; Emily Freeman; Sébastien Stormacq; Seb Stormacq
AWS FM |  | Adam Elmore
AWS Insiders |  | Rahul Subramaniam; Hilary Doyle
AWS Morning Brief |  | Corey Quinn; Pete Cheslock; Jesse DeRose; Amy Arambulo Negrette
AWS TechChat |  | Pete Stanski; Shane Baldacchino; Dean Samuels; Oliver Klein
AXRP | AXRP - the AI X-risk Research Podcast | Daniel Filan
AXSChat | AXSChat Podcast | Debra Ruh; Neil Milliken; Antonio Santos; Antonio Vieira Santos
The Azure Podcast |  | Sujit D'Mello; Cale Teeter; Evan Basalik; Russell Young; Kendall Roden; Cynthia Kreng
Azure DevOps Podcast | AI DevOps Podcast | Jeffrey Palermo
Azure Friday |  | Scott Hanselman
Azure Security Podcast |  | Michael Howard; Sarah Young; Gladys Rodriguez; Mark Simos
Azure Unblogged |  | Thomas Maurer
Backend Banter |  | Lane Wagner
The Backend Engineering Show | The Backend Engineering Show with Hussein Nasser | Hussein Nasser
Backstage (Changelog) |  | Adam Stacoviak; Jerod Santo
The Back to Front Show |  | Keir Whitaker; Kieran Masterton
Back to Work |  | Merlin Mann; Dan Benjamin
Bad at CSS |  | Adam Argyle; David East
Bad Voltage |  | Jono Bacon; Jeremy Garcia; Stuart Langridge; Bryan Lunduke
Banana Data Podcast |  | Triveni Gandhi; Will Nowak; Christopher Peter Makris
BarCoding |  | Paulien van Alst; Arnout Rijpkema
Bare Knuckles and Brass Tacks | Bare Knuckles & Brass Tacks | George Kamide; George Al-Koura
Base.cs Podcast |  | Saron Yitbarek; Vaidehi Joshi
BEAM Radio |  | Lars Wikman; Bruce Tate; Sophie DeBenedetto; Alex Koutmos; Steven Nunez; Meryl Dakin; Allen Wyma
Becoming a Data Scientist |  | Renee M. P. Teate; Renee Teate
The Beer Driven Devs |  | Matt Goldman; Liam Elliott
Beers with Talos |  | Mitch Neff; Craig Williams; Joel Esler; Matt Olney; Matthew Olney; Nigel Houghton
Before You Buy |  | Leo Laporte; Robert Ballecer
Behind the Binary | Behind the Binary by Google Cloud Security | Josh Stroschein
Behind the Commit |  | Mia Bajić
Behind the Tech | Behind the Tech with Kevin Scott | Kevin Scott; Christina Warren
Being an Engineer |  | Aaron Moncur; Rafael Testai
The Ben Heck Show |  | Ben Heckendorn
The Besties |  | Justin McElroy; Griffin McElroy; Chris Plante; Christopher Plante; Russ Frushtick; Russell Frushtick
Bet on the Web |  | Matt Netkow; Mike Hartington
Better Offline |  | Ed Zitron
Better ROI from Software Development |  | Mark Taylor
Better Software Design |  | Mariusz Gil
Between 0x2 Nerds |  | Jeff Doyle; Jeff Tantsura
Between Chair and Keyboard |  | Nate Schutta; Nathaniel Schutta
Between Screens |  | Ed Wassermann
Between Two Nerds |  | Tom Uren; The Grugq
Beyond Coding |  | Patrick Akil
Beyond This Point |  | Gabriel Stromberg
BG2 Pod | BG2; BG2Pod with Brad Gerstner and Bill Gurley | Brad Gerstner; Bill Gurley
BIFocal | BIFocal - Clarifying Business Intelligence | John White; Jason Himmelstein
Big Daddy Linux Live |  | Rocco Riley
Big Data Beard |  | Cory Minton; Brett Roberts
Big Data Hebdo |  | Vincent Heuschling
Big Ideas in App Architecture |  | David Joy; Tim Veil
Big Technology Podcast |  | Alex Kantrowitz
The Big Web Show |  | Jeffrey Zeldman; Dan Benjamin
The Bike Shed |  | Derek Prior; Sean Griffin; Laila Winner; Amanda Hill; Chris Toomey; Steph Viccari; Stephanie Viccari; Joël Quenneville; Stephanie Minn; Aji Slater; Sally Hall
Binärgewitter | Binaergewitter | Ingo Ebel; Felix Richter
Binpress Podcast |  | Alexis Santos
Bionic |  | Myke Hurley; Matt Alexander
The Bitcoin Podcast | The Bitcoin Podcast Network | Corey Petty; Demetrick Ferguson
Bit-Rauschen | der Prozessor-Podcast von c't | Christof Windeck; Carsten Spille
Bitsplitting |  | Daniel Jalkut
Bits und so |  | Timo Hetzel
BizCraft |  | Carl Smith; Gene Crawford
Blazor Power Hour |  | Ed Charbeneau
Blazor Puzzle |  | Carl Franklin; Jeff Fritz; Jeffrey T. Fritz
Blind Abilities |  | Jeff Thompson
Bli säker-podden | Bli säker | Peter Esse; Karl Emil Nikka
Bloomberg Technology | Bloomberg Tech | Emily Chang; Ed Ludlow; Caroline Hyde
The BlueHat Podcast |  | Nic Fillingham; Wendy Zenone
Blueprint | Blueprint: Build the Best in Cyber Defense; SANS Blueprint | John Hubbard
Blue Security | Blue Security Podcast | Andy Jaw; Adam Brewer
Boagworld | The Boagworld Web Show; The Boagworld UX Show | Paul Boag; Marcus Lillington
The BOM |  | Majenta Strongheart
BookBytes |  | Adam Garrett-Harris; Jason Staten; Jen Luker; Safia Abdalla
Book Overflow |  | Carter Morgan; Nathan Toups
The Bootloader |  | Paul Cutler; Tod Kurt
Bootstrapped | Bootstrapped.fm | Ian Landsman; Andrey Butov
The Bootstrapped Founder |  | Arvid Kahl
Bootstrapped Web |  | Brian Casel; Jordan Gal
The Boring Flutter Development Show | The Boring Show | Filip Hráček; Andrew Brogdon; Andrew Fitz Gibbon
Boz To The Future |  | Andrew Bosworth
Brad & Will Made a Tech Pod | Tech Pod; Brad and Will Made a Tech Pod | Brad Shoemaker; Will Smith
Brain Inspired |  | Paul Middlebrooks
Brain Science Podcast |  | Adam Stacoviak; Mireille Reece; Mireille B. Reece
Brain Sparks | UIE Brain Sparks; SpoolCast | Jared Spool
Brakeing Down Security | BrakeSec; BrakeSec Education Podcast | Bryan Brake; Brian Boettcher; Amanda Berlin
Brave New World | Brave New World -- hosted by Vasant Dhar | Vasant Dhar
Breach |  | Bob Sullivan; Alia Tavakolian
Breach FM | Breach FM - der Infosec Podcast | Robert Wortmann; Max Imbiel
Breaking Badness | Breaking Badness Cybersecurity Podcast | Kali Fencl; Tim Helming
Breaking Change |  | Justin Searls
Breaking Changes (Postman) |  | Kin Lane
Breaking Into Cybersecurity |  | Renee Small; Christophe Foulon; Chris Foulon
Breaking Into Startups |  | Ruben Harris; Artur Meyster; Timur Meyster
Break Point (ServiceNow) |  | Chuck Tomasi; Lauren McManamon
Break Things on Purpose |  | Rich Burroughs; Jacob Plicque; Jason Yee; Julie Gunderson
Brent Ozar Unlimited | Brent Ozar Office Hours; Office Hours with Brent Ozar | Brent Ozar
Brunch with Brent |  | Brent Gervais
BSD Now |  | Allan Jude; Kris Moore; Benedict Reuschling; Tom Jones; JT Pennington; Jason Tubnor
BSDTalk |  | Will Backman
BugBash Podcast |  | David Wynn
Bug Bounty Reports Explained |  | Grzegorz Niedziela
Build a Career in Data Science |  | Jacqueline Nolis; Emily Robinson
Build and Analyze | Build & Analyze | Marco Arment; Dan Benjamin
Build and Launch |  | Justin Jackson
Building Better Developers | Develpreneur; Develpreneur: Become a Better Developer and Entrepreneur | Rob Broadhead; Michael Meloche
Building Infinite Red |  | Jamon Holmgren; Todd Werth; Ken Miller
Building with Rust |  | Sean Chen
Build Phase |  | Mark Adams; Gordon Fontenot; Jack Nutting
Build Right | Build Right: A Front-End Podcast | Garth Braithwaite; Micah Godbolt
Build with Maggie Crowley | Build (Drift) | Maggie Crowley
Build Your SaaS |  | Justin Jackson; Jon Buda
The Business of Cloud Native |  | Emily Omier
Business of Laravel |  | Matt Stauffer
Business of Machining |  | John Saunders; John Grimsmo
The Business of Open Source |  | Emily Omier
The Businessology Show |  | Jason Blumer; Dan Mall
Business Security Weekly |  | Michael Santarcangelo; Paul Asadoorian; Matt Alderman; Jason Albuquerque; Ben Carr
Buzzcast |  | Alban Brooke; Kevin Finn; Travis Albritton; Jordan Blair
Buzz Out Loud |  | Tom Merritt; Molly Wood; Veronica Belmont; Natali Del Conte; Brian Tong; Rafe Needleman
C++ Club | CppClub; C++ Club Meeting | Gleb Dolgich
C++ Weekly | C++ Weekly With Jason Turner | Jason Turner
Cables2Clouds |  | Chris Miles; Tim McConnaughy; Alex Perkins
CacaoCast |  | Philippe Casgrain; Philippe Guitard
Café con Tech |  | Matías Hernández
Café Debug |  | Jéssica Nathany; Weslley Fratini
Camunda Community Podcast |  | Niall Deehan
Canadian Couch Potato |  | Dan Bortolotti
Canvas |  | Federico Viticci; Fraser Speirs
Career Chats |  | Shawn Wang; Randall Kanna
Carreira sem Fronteiras |  | Gabs Ferreira
CaSE | CaSE: Conversations about Software Engineering | Sven Johann; Eberhard Wolff; Joy Heron; Stefan Tilkov; Lucas Dohmen
Castálio Podcast |  | Og Maciel
Casual Inference |  | Lucy D'Agostino McGowan; Ellie Murray
Catalog & Cocktails | Catalog and Cocktails | Tim Gasper; Juan Sequeda
Category5 Technology TV | Category5 TV | Robbie Ferguson
Caveat |  | Dave Bittner; Ben Yelin
CF Alive Podcast | CF Alive | Michaela Light
CFHour | CFHour ColdFusion Podcast | Dave Ferguson; Scott Stroz; Matt Gifford
Chain of Thought |  | Conor Bronsdon
Chai Time Data Science |  | Sanyam Bhutani
Chance the Developer |  | Chance Strickland
The Changelog | Changelog Interviews; Changelog & Friends; Changelog News | Adam Stacoviak; Jerod Santo; Wynn Netherland; Andrew Thorp
Chaos Lever |  | Ned Bellavance; Chris Hayner
Chaosradio |  | Marcus Richter; Holger Klein; Johnny Haeusler; Max von Malotki; Jakob Kranz; Tim Pritlove
CHAOSScast |  | Georg Link; Dawn Foster; Alice Sowerby; Elizabeth Barron; Sean Goggins; Matt Germonprez; Harmony Elendu; Matt Broberg; Kevin Lumbard; Venia Logan
Charlas técnicas de AWS |  | Marcia Villalba; Guillermo Ruiz
Chasing Entropy | Chasing Entropy Podcast by 1Password | Dave Lewis
Chasing Product |  | Christopher Hawkins
Chats with Kent | Chats with Kent C. Dodds | Kent C. Dodds
Chat With The Designers |  | George Heron; Joe Everhart
Cheeky Pint |  | John Collison
The Cherryleaf Podcast | Cherryleaf | Ellis Pratt
ChinaTalk |  | Jordan Schneider
Chip Chat | Intel Chip Chat | Allyson Klein
Chips with Everything |  | Jordan Erica Webber
Chit Chat Across the Pond | CCATP | Allison Sheridan
Choose Linux |  | Joe Ressington; Jason Evangelho; Ell Marquez; Drew DeVore
The Circuit |  | Ben Bajarin; Jay Goldberg
The CircuitPython Show |  | Paul Cutler
CISO Perspectives | CISOP | Kim Jones
CISO Series Podcast | CISO/Security Vendor Relationship Podcast | David Spark; Mike Johnson; Andy Ellis
The CISO Stories Podcast |  | Todd Fitzgerald
CISO to CISO Cybersecurity Talk | CISO to CISO | Michael Coates
CISO Tradecraft |  | G. Mark Hardy; Ross Young
Clearer Thinking | Clearer Thinking with Spencer Greenberg | Spencer Greenberg
Clear To Send | Clear To Send: Wireless Network Engineering | Rowell Dionicio; François Vergès
Click Here |  | Dina Temple-Raston
Clockwise |  | Jason Snell; Dan Moren; Mikah Sargent
ClojureScript Podcast | ClojureStream Podcast | Jacek Schae
Cloud2030 | the cloud2030 podcast | Rob Hirschfeld
Cloud Ace | Cloud Ace (SANS) | Brandon Evans
The Cloud Architects Podcast |  | Nicolas Blank; Warren du Toit; Chris Goosen
The Cloudcast | The Cloudcast (.net); The Enterprise AI Show | Aaron Delp; Brian Gracely
Cloudcast Basics |  | Aaron Delp; Brian Gracely
Cloud Commute | Cloud Frontier | Chris Engelbert
Cloud Computing Insider |  | David Linthicum
The Cloud Gambit |  | William Collins; Eyvonne Sharp
Cloud Gossip |  | Annie Talvasto; Karl Ots
Cloud Native Compass |  | David Flanagan; Laura Santamaria
cloudonaut |  | Andreas Wittig; Michael Wittig
The Cloud Pod | thecloudpod | Justin Brodley; Jonathan Baker; Ryan Lucas; Peter Roosakos; Matthew Kohn; Matt Kohn
Cloud Posse DevOps "Office Hours" Podcast | Cloud Posse Office Hours | Erik Osterman
Cloud Security Podcast |  | Ashish Rajan; Shilpi Bhattacharjee
Cloud Security Podcast by Google |  | Anton Chuvakin; Timothy Peacock; Tim Peacock
CloudSkills.fm | CloudSkills | Mike Pfeiffer
Cloud Unfiltered |  | Ali Amagasu; Pete Johnson; Michael Chenetz
Cloud with Chris |  | Chris Reddington
CMD+Space | CMD Space; Inquisitive | Myke Hurley
CMOS | The Code-Maven Open Source Podcast; Code Maven | Gábor Szabó
CocoaConf Podcast |  | Daniel Steinberg; Daniel H. Steinberg
CoCo Crew Podcast |  | John Linville; Neil Blanchard
Codalot |  | Armando Picón
Code Podcast |  | Andrey Salomatin; Michael Beschastnov
Code and the Coding Coders who Code it |  | Drew Bragg
Codebreaker |  | Ben Brock Johnson; Ben Johnson
CodeCast |  | Markus Egger; Ken Levy
Code Comments | Code Comments (Red Hat) | Burr Sutter; Jamie Parker
Code Completion |  | Dimitri Bouniol; Spencer Curtis; Fernando Olivares
Code Coverage | Code Coverage Salesforce Podcast | Matt Lacey; Steven Herod
Code Culture |  | Lucas Rott; Markus Herhoffer
Code for Thought |  | Peter Schmidt
Code[ish] |  | Julián Duque; Jon Dodson
CodeNewbie Podcast |  | Saron Yitbarek
Code on the Rocks |  | Jorge Barroso; Jorge Lería; Davide Mendolia
CodePen Radio |  | Chris Coyier; Alex Vazquez; Tim Sabat; Marie Mosley; Stephen Shaw; Rachel Smith; Klare Frank
CoderPath |  | Miles Forrest; Curtis McHale
Coder Radio |  | Michael Dominick; Chris Fisher; Wes Payne; Christopher Fisher; Mike Dominick
Codestammtisch |  | Maximilian Koch; Max Koch; Nathan Mattes
Code Story | Code Story: Insights from Startup Tech Leaders | Noah Labhart
Code to Cloud Podcast |  | Kevin Evans
Code to Market |  | Hank Taylor; Martin Gontovnikas
CodeWinds |  | Jeff Barczewski
Code with Jason | Rails with Jason; The Ruby Testing Podcast | Jason Swett
Code with the Italians |  | Ivan Morgillo; Sebastiano Poggi
Coding 101 |  | Robert Ballecer; Shannon Morse; Lou Maresca
Coding After Work |  | Jessica Engström; Jimmy Engström
Coding Blocks |  | Allen Underwood; Michael Outlaw; Joe Zack
Coding Chats |  | John Crickett
Coding Over Cocktails |  | Kevin Montalbo; David Brown
Coding Train |  | Daniel Shiffman
Coffee and Open Source |  | Isaac Levin
Coffee with a Googler |  | Laurence Moroney
Coffee with Butterscotch | Coffee with Butterscotch: A Game Dev Podcast | Sam Coster; Seth Coster; Adam Coster
Cognicast | Think Relevance: The Podcast | Craig Andera
The Cognitive Revolution |  | Nathan Labenz; Erik Torenberg
Colors of InfoSec Podcast |  | Asif Ahmad; Christina Morillo
Comfort Zone |  | Matt Birchler; Chris Lawley
Command Control Power | Command-Control-Power: Apple Tech Support & Business Talk | Jerry Zigmont; Joe Saponare; Sam Valencia
The Command Line Podcast | TheCommandLine.net | Thomas Gideon
Command_line Heroes |  | Saron Yitbarek
Commit.fm |  | Cristian Moreno; Khriztian Moreno
Community Pulse |  | Jason Hand; Mary Thengvall; PJ Hagerty; SJ Morris; Wesley Faulkner
Community Signal |  | Patrick O'Keefe
Compilando Podcast |  | Paco Estrada
Compiler | Compiler (Red Hat) | Angela Andrews; Brent Simoneaux; Johan Philippine
Compile Swift |  | Peter Witham
Complete Developer Podcast |  | Will Gant; BJ Burns
Complex Systems | Complex Systems with Patrick McKenzie (patio11) | Patrick McKenzie
Compositional | The Compositional Podcast | Roman Cheplyaka
Compressed.fm |  | Amy Dutton; James Q Quick; James Quick; Brad Garropy; Bekah Hawrot Weigel
Computer Architecture Podcast |  | Suvinay Subramanian; Lisa Hsu
Computerphile |  | Sean Riley; Brady Haran
Computer und Kommunikation | Computer und Kommunikation (Deutschlandfunk) | Manfred Kloiber
Concerning AI |  | Brandon Sanders; Ted Sarvata
Conduit |  | Jay Miller; Kathy Campbell
Conf42Cast |  | Miko Pawlikowski; Mikolaj Pawlikowski
The Confident Commit |  | Rob Zuber
Confluent Developer | Confluent Developer ft. Tim Berglund, Adi Polak & Viktor Gamov | Tim Berglund; Adi Polak; Viktor Gamov
Connected |  | Myke Hurley; Stephen Hackett; Federico Viticci
Connected Show |  | Peter Laudati; Dmitry Lyalin
Console DevTools Podcast |  | David Mytton; Jean Yang
Containers from the Couch |  | Brent Langston; Adam Keller; Justin Garrison
ConTejas Code |  | Tejas Kumar
Content Content | The Content Content Podcast | Ed Marsh
The Content Strategy Podcast |  | Kristina Halvorson
Content Strategy Insights | Content + AI | Larry Swanson
The Context | TheContext Podcast | Artem Zinnatullin; Hannes Dorfmann; Artur Dryomov
Continuous Discussions | c9d9 | Anders Wallgren; Sam Fell
Contravariance | Contravariance: A Swift podcast | Bas Thomas Broek; Bas Broek; Benedikt Terhechte
Contributor |  | Eric Anderson
Control Loop | Control Loop: The OT Cybersecurity Podcast | Dave Bittner
Conversations with Tyler |  | Tyler Cowen
The Cool Parts Show |  | Stephanie Hendrixson; Peter Zelinski; Pete Zelinski
Cool Tools | Cool Tools Show | Mark Frauenfelder; Kevin Kelly
Co-Op Mode |  | Georg Hofmann
Cordkillers |  | Tom Merritt; Brian Brushwood
CoRecursive | CoRecursive: Coding Stories | Adam Gordon Bell; Don McKay
Coredump Sessions | Coredump | François Baldassari; Chris Coleman; Tyler Hoffman
Core Intuition |  | Daniel Jalkut; Manton Reece
core.py |  | Pablo Galindo Salgado; Pablo Galindo; Łukasz Langa
Cortex Podcast |  | CGP Grey; Myke Hurley
CppCast |  | Rob Irving; Jason Turner; Timur Doumler; Phil Nash
cpp.chat |  | Jon Kalb; Phil Nash
The Craft of Open Source |  | Ben Rometsch
Craft vs Cruft |  | Ray Myers
Cranky Geeks |  | John C. Dvorak
The Crazy One | The Crazy One with Stephen Gates | Stephen Gates
CRE Podcast | CRE: Technik, Kultur, Gesellschaft; Chaosradio Express | Tim Pritlove
The Creative Coding Podcast |  | Seb Lee-Delisle; Iain Lobb
Creative Pep Talk |  | Andy J. Pizza; Andy J. Miller
The Critical Path |  | Horace Dediu; Dan Benjamin; Moisés Chiullan; Anders Brownworth
Critical Thinking - Bug Bounty Podcast | Critical Thinking Podcast; CTBB | Justin Gardner; Joel Margolis; Joseph Thacker; Brandyn Murtagh
Crust of Rust |  | Jon Gjengset
Crypto-Gram Security Podcast | Crypto-Gram | Dan Henage
Cryptography FM |  | Nadim Kobeissi
CS-Ed Podcast |  | Kristin Stephens-Martinez
CSO Perspectives |  | Rick Howard
CS Primer Show |  | Oz Nova
The CSS Podcast |  | Una Kravets; Adam Argyle
The CTO Advisor |  | Keith Townsend
CTO Connection |  | Peter Bell
CTO Studio |  | Etienne de Bruin
CTO Think |  | Don VanDemark; Randy Burgess
Ctrl+Alt+Azure |  | Tobias Zimmergren; Jussi Roine
CTRL+CLICK CAST | ExpressionEngine Podcast | Lea Alcantara; Emily Lewis
Ctrl-Alt-Speech |  | Mike Masnick; Ben Whitelaw
Cubed |  | Benedict Evans; Ben Bajarin
The CultCast |  | Erfon Elijah; Leander Kahney; Lewis Wallace; Buster Hein; Alex Heath
Cup o' Go |  | Shay Nehmad; Jonathan Hall
Current Geek |  | Tom Merritt; Scott Johnson
CYBER | Cyber: A Motherboard Podcast; CYBER (Motherboard) | Ben Makuch; Matthew Gault
Cyber Crime Junkies |  | David Mauro; Mark Mosher
Cyber Distortion Podcast | Cyber Distortion | Kevin Pentecost; Jason Popillion
Cyber Empathy |  | Andra Zaharia
The CyberJungle |  | Ira Victor; Samantha Stone
The Cyberlaw Podcast | Steptoe Cyberlaw Podcast | Stewart Baker
The Cyber Ranch Podcast |  | Allan Alford; Drew Simonis
The Cybersecurity Podcast |  | Peter W. Singer; Peter Singer; Sara Sorcher
The Cybersecurity Defenders Podcast | Cybersecurity Defenders | Christopher Luft
Cyber Security Headlines |  | Rich Stroffolino; Steve Prentice; Sean Kelly; Lauren Verno
Cyber Security Interviews |  | Douglas Brush; Doug Brush
The Cybersecurity Readiness Podcast | The Cybersecurity Readiness Podcast Series | Dave Chatterjee
Cyber Security Sauna |  | Janne Kauhanen
Cybersecurity Today |  | Howard Solomon; Jim Love
Cybersecurity Where You Are |  | Sean Atkinson; Tony Sager
CyberSpeak | CyberSpeak's Podcast | Ovie Carroll; Bret Padres
The Cyber Threat Perspective |  | Brad Causey; Spencer Alessi
The CyberWire | CyberWire Daily | Dave Bittner; Kim Jones; Maria Varmazis; Tré Hester
CyberWire-X |  | Dave Bittner; Rick Howard
Cyber Work | CyberSpeak with InfoSec Institute | Chris Sienko
The Cynical Developer |  | James Studdart
Dads in Development |  | David Hemphill; Andrew Del Prete
The Daily AI Show |  | Brian Maucere; Beth Lyons; Andy Halliday; Jyunmi Hatcher; Karl Yeh
The Daily Giz Wiz | The Giz Wiz | Dick DeBartolo; Leo Laporte; Chad Johnson
Daily Tech Headlines |  | Tom Merritt; Sarah Lane; Rich Stroffolino
Daily Tech News Show | DTNS | Tom Merritt; Sarah Lane
Dalton & Michael | Dalton + Michael; Dalton and Michael | Dalton Caldwell; Michael Seibel
Darknet Diaries |  | Jack Rhysider
Data & Science with Glen Wright Colopy | Data & Science; Philosophy of Data Science | Glen Wright Colopy
DatabaseCast |  | Mauro Pichiliani; Wagner Crivelini
The Databased Podcast |  | Jamie Turner; James Cowling
Database School |  | Aaron Francis
Data Brew by Databricks | Data Brew | Denny Lee; Brooke Wenig
DataCafé |  | Jason Byrne; Jeremy Bradley
Data Career Podcast |  | Avery Smith
Datacast |  | James Le
The Data Chief |  | Cindi Howson
Data Crunch |  | Curtis Seare; Ginette Methot
Data Driven |  | Frank La Vigne; Andy Leonard
Data Driven Security |  | Jay Jacobs; Bob Rudis
Data Engineering Podcast |  | Tobias Macey
The Data Engineering Show |  | Eldad Farkash; Boaz Farkash; Benjamin Wagner
Data Engineering Weekly | Data Engineering Weekly Podcast | Ananth Packkildurai; Aswin James Christy
The Data Exchange | The Data Exchange with Ben Lorica | Ben Lorica
Data Exposed |  | Scott Klein; Anna Hoffman
DataFramed | DataFramed by DataCamp | Hugo Bowne-Anderson; Adel Nehme; Richie Cotton
Data Futurology |  | Felipe Flores
DataGen | DataGen Podcast | Robin Conquet
Data Hackers |  | Paulo Vasconcellos; Monique Femme; Gabriel Lages
Data Mesh Radio |  | Scott Hirleman
Datanauts |  | Ethan Banks; Chris Wahl
Data Radicals |  | Satyen Sangani
Data Science at Home |  | Francesco Gadaleta
Data Science Conversations |  | Damien Deighan; Philipp Diesinger
Data Science Imposters Podcast |  | Antonio Borges; Jordy Estevez
Data Science Leaders |  | Dave Cole
Data Science Mixer |  | Susan Currie Sivek
The Data Scientist Show |  | Daliana Liu
Data Skeptic |  | Kyle Polich; Linh Da Tran; Linh Da; Asaf Shapira
The Data Stack Show |  | Eric Dodds; Kostas Pardalis; John Wessel
Data Stories |  | Enrico Bertini; Moritz Stefaner
DataTalks.Club |  | Alexey Grigorev
Data Viz Today |  | Alli Torban
David Bombal | David Bombal Video | David Bombal
Day Two Cloud | Day Two DevOps | Ned Bellavance; Ethan Banks; Kyler Middleton
Dead Code |  | Jared Norman
Dear Architects |  | Luca Mezzalira
Dear SQL DBA |  | Kendra Little
The Debrief by incident.io | The Debrief (incident.io) | Chris Evans; Stephen Whitworth; Pete Hamilton
Debug | iMore Debug; Debug (iMore) | Guy English; Rene Ritchie
Decipher | Decipher Security Podcast | Dennis Fisher; Lindsey O'Donnell-Welch
Decoder | Decoder with Nilay Patel | Nilay Patel
De Dataloog |  | Walter van der Scheer; Jurjen Helmus; Lex Knape
Deep Fried Bytes |  | Keith Elder; Chris Woodruff
The Deeply Graphic Designcast |  | Wes McDowell
DeepMind: The Podcast | Google DeepMind: The Podcast | Hannah Fry
Deep Papers |  | Jason Lopatecki; Aparna Dhinakaran
The Defender's Advantage Podcast | Eye on Security | Luke McNamara
Defense in Depth |  | David Spark; Allan Alford; Geoff Belknap; Steve Zalewski
Defensive Security Podcast |  | Jerry Bell; Andrew Kalat
Definitely, Maybe Agile |  | Peter Maddison; Dave Sharrock
defn podcast |  | Vijay Kiran; Ray McDermott
Defrag Tools |  | Andrew Richards; Chad Beeder; Larry Larsen
DejaVue |  | Michael Thiessen; Alexander Lichter
Deliver It Cast | Deliver It | Cory Bryan
Demuxed |  | Matt McClure; Phil Cluff; Steve Heffernan
Descriptive |  | Kahlil Lechelt; Henning Glatter-Götz
Design Better |  | Aarron Walter; Eli Woolery
Design Details |  | Bryn Jackson; Brian Lovin; Marshall Bock
Designer Notes |  | Soren Johnson; Adam Saltsman
Designer vs. Developer |  | Mustafa Kurtuldu
Design Life |  | Charli Prangley; Charli Marie; Femke van Schoonhoven
Design Matters | Design Matters with Debbie Millman | Debbie Millman
Design Notes | Design Notes (Google Design) | Liam Spradlin
Design Review |  | Chris Liu; Jonathan Shariat
The Design Systems Podcast |  | Chris Strahl
Design Systems Office Hours |  | PJ Onori; Davy Fung
Design Untangled |  | Chris Mears; Carla Lindarte
Destination Linux |  | Michael Tunnell; Noah Chelliah; Jill Bryant; Jill Bryant Ryniker; Rocco Riley
Destroy All Software |  | Gary Bernhardt
Detection at Scale |  | Jack Naglieri
Detrás del Pixel |  | Mario Carballo
The Dev Show |  | Dan Benjamin; Jason Seifer
Dev Café |  | Edouard Marquez
DevCouch |  | Oliver Vogel; Thomas Krause; Manuel Wenk
devdevdev.net |  | Richard Clark
DevDiscuss |  | Ben Halpern; Jess Lee; Josh Puetz; Christina Gorton
The DevEd Podcast |  | Joe Eames
Develomentor |  | Grant Ingersoll
Developer Love |  | Patrick Woods
Developer Melange |  | Paul Rohorzka; David Leitner; Christian Haas; Peter Kofler
Developer Muslim |  | Adinda Praditya
Developer On Fire |  | Dave Rael
The Developers' Bakery |  | Nicola Corti
Developers Hangout |  | Eric J. Silva; Eric Silva
Developer's Journey | Software Developer's Journey; DevJourney | Timothée Bourguignon; Tim Bourguignon
Developer Smackdown |  | Mark Nichols; Clark Sell
Developers – mer än bara kod |  | Madeleine Schönemann; Sofia Larsson; Gustav Hallberg
Developer Tea |  | Jonathan Cutrell
Developer Voices |  | Kris Jenkins
Developing Communities |  | Mackenzie Jackson; Alexandre Savigny
Developing Leadership |  | Jason Warner; Eiso Kant
Developing Perspective |  | David Smith
Developing Up |  | Michael Miles; Mike Miles
DevelopSec | DevelopSec: Developing Security Awareness | James Jardine
Develop Yourself |  | Brian Jenney
dev.env |  | Ivan Ushmorov; Adrian Piętka; Bartłomiej Michalski; Mateusz Konieczny
Dev Game Club |  | Brett Douville; Tim Longo
/dev/hell |  | Chris Hartjes; Ed Finkler
Dev Interrupted |  | Dan Lines; Conor Bronsdon; Andrew Zigler; Ben Lloyd Pearson
Dev Leader Podcast | Code Commute; Dev Leader | Nick Cosentino
devMode.fm | devMode | Andrew Welch; Ryan Irelan; Patrick Harrington; Jonathan Melville; Michael Rog; Earl Johnston; Marion Newlevant; Lauren Dorman; Matt Stein; Jennifer Blumberg
DevNews |  | Saron Yitbarek; Josh Puetz; Christina Gorton
DevOps Accents |  | Kirill Shirinkin; Pablo Inigo Sanchez; Leo Suss
DevOps and Docker Talk | DevOps and Docker Talk: Cloud Native Interviews and Tooling | Bret Fisher; Nirmal Mehta; Matt Williams
DevOps auf die Ohren und ins Hirn |  | Luca Ingianni; Falko Werner
DevOps Cafe |  | John Willis; Damon Edwards
DevOps Chats | DevOps Chat | Alan Shimel
DevOps'ish Podcast | DevOps'ish | Chris Short
The DevOps Lab |  | Damian Brady; Donovan Brown; April Edwards; April Yoho
Devops Mastery |  | Brian Wagner; Jason Didonato
DevOps Paradox |  | Darin Pope; Viktor Farčić
DevOps Radio |  | Andre Pino; Brian Dawson
DevOps Sauna | DevOps Sauna from Eficode | Pinja Kujala; Darren Richardson; Lauri Palokangas
DevOps Shorts |  | Ant Weiss; Anton Weiss
DevOps Speakeasy Podcast |  | Baruch Sadogursky; Ari Waller; Kat Cosgrove
DevOps Topeaks |  | Omer Hamerman; Meir Gabay
DevOps Unbound |  | Alan Shimel; Mitch Ashley; Mitchell Ashley
devpath.fm | Devpath | Jacob Herrington
devPod |  | Uğur Özyılmazel; Üstün Özgür
Dev Propulsion Labs |  | Victoria Melnikova
Dev Questions with Tim Corey | The Dev Questions Podcast | Tim Corey
DevRelChat |  | Shodipo Ayomide
The Dev Rev |  | Charles Max Wood
DevSecOps Talks |  | Mattias Hemmingsson; Julien Bisconti; Andrey Devyatkin
DevSlop | OWASP DevSlop | Tanya Janca; Nancy Gariché
DevTalk | DevTalk.pl | Maciej Aniserowicz
DevTalk with Rich and Kerry |  | Rich Ross; Kerry Lothrop; Kerry W. Lothrop
DevTalles |  | Fernando Herrera
Dev Theory |  | Isaac Weber; Shaun Willis
DevTips | DevTips for Designers | Travis Neilson; Mattias Petter Johansson
devtools.fm |  | Andrew Lisowski; Justin Bennett
DevX Pod |  | Pauline Narvas; Lou Bichard
DF Direct Weekly | DF Direct; Digital Foundry | Richard Leadbetter; Rich Leadbetter; John Linneman; Alex Battaglia; Oliver Mackenzie
DH Unplugged |  | John C. Dvorak; Andrew Horowitz
Día30 |  | Víctor Velázquez; Mariana Ruiz
The Diff | The Diff: A Podcast from Meta Open Source; The Diff: A Podcast from Facebook Open Source | Joel Marcey; Dmitry Vinnik
Diggnation |  | Kevin Rose; Alex Albrecht
Digital Folklore |  | Perry Carpenter; Mason Amadeus
The Digital Human |  | Aleks Krotoski
Digital Planet | BBC Click; Digital Planet (BBC) | Gareth Mitchell; Bill Thompson; Ghislaine Boddington
Digital Thread: Momenta Podcast | Momenta Edge Podcast | Ed Maguire; Ken Forster
Discarded | DISCARDED: Tales From the Threat Research Trenches | Selena Larson; Crista Giering
DiscoPosse Podcast | DiscoPosse | Eric Wright
Disseminate | Disseminate: The Computer Science Research Podcast | Jack Waudby
The Distance |  | Wailin Wong; Shaun Hildner
Distributed | Distributed with Matt Mullenweg | Matt Mullenweg
The Distributed Data Show |  | Jeff Carpenter; Patrick McFadin
Distrohoppers' Digest |  | Moss Bliss; Tony Hughes; Dale Miracle
DitDit.fm |  | Bruce Pea
Dithering |  | Ben Thompson; John Gruber
Django Chat |  | William Vincent; Will Vincent; Carlton Gibson
Django Riffs |  | Matt Layman
Dockercast |  | John Willis
Doctype | Doctype TV | Nick Pettit; Jim Hoskins
Does Not Compute |  | Sean Washington; Paul Straw; Rockwell Schrock
DoK Talks | Data on Kubernetes Community; DoK Community | Bart Farrell; Demetrios Brinkmann
Dollars to Donuts |  | Steve Portigal
DonTheDeveloper Podcast | DonTheDeveloper | Don Hansen
Doom Debates |  | Liron Shapira
Dorm Room Tycoon |  | William Channer
Dört Podcast |  | Mert Şimşek; Murat Can Bur; Yusuf Çakmak
Do the Woo | Open Channels FM | Bob Dunn; BobWP Dunn
Dot Social |  | Mike McCue
Double Slash |  | Alex Duval; Patrick Faramaz
Double Tap | Double Tap Canada | Steven Scott; Shaun Preece; Marc Aflalo
The Download (GitHub) |  | Christina Warren
Download (Relay FM) |  | Jason Snell; Stephen Hackett
Download This Show |  | Marc Fennell
Down the Security Rabbithole | DtSR; Down the Rabbithole | Rafal Los; Raf Los; James Jardine; Michael Santarcangelo
The Downtime Project |  | Tom Kleinpeter; Jamie Turner
DradCast |  | Dre Armeda; Brad Williams
Dribbble Overtime |  | Dan Cederholm; Meg Lewis
Drifting Ruby |  | Dave Kimura
Drill to Detail |  | Mark Rittman
Dr. Kiki's Science Hour |  | Kirsten Sanford
Drunk Agile |  | Daniel Vacanti; Dan Vacanti; Prateek Singh
DrunkAndRetired.com Podcast | DrunkAndRetired | Michael Coté; Charles Lowell
Drunken PM Radio |  | Dave Prior
The Drunken UX Podcast |  | Michael Fienen; Aaron Hill
DrupalEasy Podcast |  | Mike Anello; Michael Anello; Ryan Price; Andrew Riley; Ted Bowman; Kelley Curry
Drupalízate |  | Robert Menetray
Drupal Voices |  | Kent Bye
Dual Boot Diaries |  | Adam Patrick Murray; Will Smith
Duke's Corner | Duke's Corner Java Podcast | Jim Grisanzio
Dwarkesh Podcast | The Lunar Society | Dwarkesh Patel
DXPodcast |  | Brent Taylor
The East Wing |  | Tim Smith
Eat Sleep Code |  | Ed Charbeneau
eCHO Livestream | eBPF & Cilium Office Hours | Liz Rice; Duffie Cooley
Eclectic Tech | ARRL Eclectic Tech | Steve Ford
EconTalk |  | Russ Roberts
Edge Cases |  | Andrew Pontious; Wolf Rentzsch; Jonathan 'Wolf' Rentzsch
EEs Talk Tech | EEs Talk Tech Electrical Engineering Podcast | Daniel Bogdanoff; Mike Hoffman
EEVblog |  | Dave Jones; David L. Jones
The Effort Report |  | Roger Peng; Roger D. Peng; Elizabeth Matsui
EFTM | EFTM - Tech, Cars and Lifestyle | Trevor Long
egghead Podcast | egghead.io developer chats | Joel Hooks; John Lindquist
Eggplant: The Secret Lives of Games | The Spelunky Showlike | Nick Suttner; Zach Gage; Laura Hall; Laura E. Hall; Douglas Wilson; Andy Nealen
The Electromaker Show |  | Ian Buckley
Elixir em Foco |  | Adolfo Neto; Zoey Pessanha; Cristine Guadelupe; Herminio Torres
Elixir Fountain |  | Johnny Winn
Elixir Mix |  | Charles Max Wood; Mark Ericksen; Josh Adams; Michael Ries; Eric Oestrich; Sascha Wolf; Allen Wyma; Adi Iyengar; Lars Wikman; Alex Koutmos
Elixir Newbie |  | Brooklin Myers
Elixir Outlaws |  | Chris Keathley; Anna Neyzberg; Amos King; Sean Cribbs
ElixirTalk |  | Desmond Bowe; Chris Bell
Elixir Wizards | SmartLogic Elixir Wizards | Justus Eapen; Eric Oestrich; Sundi Myint; Alex Housand; Dan Ivovich; Owen Bickford; Bilal Hankins; Charles Suggs; Emma Whamond
Elm Radio |  | Dillon Kearns; Jeroen Engels
Elm Town |  | Murphy Randle; Kevin Yank; Jared M. Smith
El Podcast DEV |  | Oscar Swanros; Zero Dragon
EmacsCast |  | Rakhim Davletkaliyev
Emacs Chat | Emacs Chats | Sacha Chua
Embedded Edge with Nitin |  | Nitin Dahad
Embedded Executive |  | Rich Nass
Embedded.fm | Embedded; Making Embedded Systems | Elecia White; Christopher White; Chris White
The Embedded Frontier |  | Jacob Beningo
Embedded Insiders |  | Brandon Lewis; Rich Nass; Ken Briodagh
Ember Weekend |  | Chase McCarthy; Jonathan Jackson
Embracing Digital Transformation |  | Darren Pulsipher
Empathy in Tech |  | Andrea Goulet; Ray Myers
Empower Apps | EmpowerApps.Show | Leo Dion
Endless Thread |  | Ben Brock Johnson; Amory Sivertson
The Engadget Podcast |  | Peter Rojas; Ryan Block; Joshua Topolsky; Paul Miller; Nilay Patel; Tim Stevens; Brian Heater; Devindra Hardawar; Cherlynn Low; Terrence O'Brien; Dana Wollman
Engadget Mobile Podcast |  | Myriam Joire; Brad Molen; Chris Ziegler; Sean Cooper
The Engineering Commons |  | Chris Gammell; Jeff Shelton; Adam Ringwald; Brian Brown; Carmen Parisi
Engineering Culture by InfoQ | Engineering Culture Podcast | Shane Hastie
Engineering Enablement |  | Abi Noda; Laura Tacho
Engineering Kiosk |  | Wolfgang Gassler; Andy Grunwald; Wolfi Gassler
The Engineering Leadership Podcast | ELC Podcast | Patrick Gallagher; Jerry Li
The Engineering Room with Dave Farley | The Engineering Room | Dave Farley
The Engineering Side of Data |  | Bob Haffner
Engineers Unplugged |  | Amy Lewis
Enjoy the Vue |  | Ari Clark; Ben Hong; Elizabeth Fine; Chris Fritz; Alex Riviere
Enlightning |  | Whitney Lee
Enterprise Java Newscast | The Stackd Podcast | Kito D. Mann; Kito Mann; Ian Hlavats; Daniel Hinojosa; Josh Juneau; Danno Ferrin
Enterprise Linux Security Show |  | Jay LaCroix; Joao Correia
EnterpriseReady |  | Grant Miller
Enterprise Security Weekly |  | Paul Asadoorian; John Strand; Matt Alderman; Adrian Sanabria; Tyler Shields; Katie Teitler
Entertainment 2.0 |  | Josh Pollard; Richard Gunther
Entre Dev y Ops | EDyO | Ignasi Fosch; Javier Avellano; Eduardo Bellido; David Acacio
Entreprogrammers |  | John Sonmez; Josh Earl; Derick Bailey; Charles Max Wood; Chuck Wood
Epic React Podcast |  | Kent C. Dodds
Equity | TechCrunch Equity | Alex Wilhelm; Katie Roof; Matthew Lynley; Connie Loizos; Kate Clark; Danny Crichton; Natasha Mascarenhas; Mary Ann Azevedo; Kirsten Korosec; Anthony Ha; Rebecca Bellan
Error Code |  | Robert Vamosi
Escaping Web |  | Oz Nova; Charlie Harrington
Essam Cafe |  | Ahmed Essam
Eurotrash Security |  | Chris John Riley; Dale Pearson; Craig Balding; Wim Remes
Event Modeling Podcast | Event Modeling & Event Sourcing Podcast; Event Modeling and Event Sourcing Podcast | Adam Dymitruk; Bobby Calderwood
Everyday AI |  | Jordan Wilson
Everyday Linux |  | Mark Cockrell; Seth Anderson; Chris Neves
Everyone Hates Marketers |  | Louis Grenier
Everything Ham Radio |  | Curtis Mohr
Everything Is Marketing | Swipe Files | Corey Haines
The Evil Tester Show | Evil Tester | Alan Richardson
Exotic Liability |  | Chris Nickerson; Ryan Jones
Explicit Measures Podcast |  | Mike Carlo; Seth Bauer; Tommy Puglia
Explore Explain |  | Andy Kirk
Exploring Information Security |  | Timothy De Block
Exponent |  | Ben Thompson; James Allworth
Exponential View | Azeem Azhar's Exponential View | Azeem Azhar
Extend Women in Tech Podcast |  | Jonah Andersson; Tsedey Terefe
Eye on AI |  | Craig S. Smith; Craig Smith
Fabbaloo Podcast |  | Kerry Stevenson
The FAIK Files |  | Perry Carpenter; Mason Amadeus
Fallthrough |  | Kris Brandow; Matthew Sanabria; Ian Wester-Lopshire; Ian Lopshire; Angelica Hill; Dylan Bourque
Fatal Error Podcast |  | Chris Dzombak; Soroush Khanlou
FauxShow |  | Angela Fisher; Christopher Fisher; Chris Fisher
Faxinformatiker | Faxinformatiker-Podcast | Marius Quabeck; Claudia Kühn; Patrick Terlisten; Falk Rösing; Christian Stankowic
Fedora Podcast |  | Eduard Lucena; Eric Hendricks; Eric the IT Guy
The Feed | The Feed: The Official Libsyn Podcast | Rob Walch; Elsie Escobar
FileMaker Podcast |  | Matt Petrowsky
Finding Our Way |  | Peter Merholz; Jesse James Garrett
Firecasts |  | David East; Jen Person
Fireship |  | Jeff Delaney
Fireside Swift |  | Zack Falgout; Steve Berard; Zach Falgout
Fireside with Voxgig |  | Richard Rodger
Firewalls Don't Stop Dragons |  | Carey Parker
The Five-Minute Geek Show | 5 Minute Geek Show | Matt Stauffer
Fixate on Code |  | Larry Botha
The Fizzle Show |  | Chase Reeves; Corbett Barr; Barrett Brooks; Caleb Wojcik
Flashback (Relay FM) |  | Quinn Nelson; Stephen Hackett
Flash Forward |  | Rose Eveleth
The Flex Show |  | Jeffry Houser; John Wilker
Floppy Days | Floppy Days Vintage Computing Podcast | Randy Kindig; Randall Kindig
FLOSS for Science |  | David Brassard; Patrick Diehl
FLOSS Weekly |  | Chris DiBona; Leo Laporte; Randal Schwartz; Randal L. Schwartz; Aaron Newcomb; Doc Searls; Jonathan Bennett; Simon Phipps; Dan Lynch; Shawn Powers; Katherine Druckman; Guillermo Amaral; Gareth Greenaway; Jeff Massie; Rob Campbell; Ken McDonald; David Ruggles
Flutter 101 |  | Vince Varga
Flying High with Flutter |  | Allen Wyma
Focused | Free Agents | David Sparks; Mike Schmitz; Jason Snell
FooBar Serverless | FooBar Serverless Channel | Marcia Villalba
Food Fight Show |  | Bryan Berry; Nathen Harvey; Nell Shamrell-Harrington; Nell Shamrell
Foojay Podcast | Foojay.io, the Friends Of OpenJDK! | Frank Delporte
Forensic 4cast |  | Lee Whitfield
Fork Around and Find Out |  | Justin Garrison; Autumn Nash
FOSS and Crafts | FOSS & Crafts | Christine Lemmer-Webber; Christine Lemmer Webber; Morgan Lemmer-Webber; Morgan Lemmer Webber
FOSS Pod |  | Brad Shoemaker; Will Smith
Fo Time | Fo Time Podcast | Cale Nelson
Found | Found (TechCrunch) | Darrell Etherington; Jordan Crook; Becca Szkutak; Dominic-Madori Davis
Foundations of Amateur Radio |  | Onno Benschop
FounderQuest |  | Ben Curtis; Josh Wood; Starr Horne; Joshua Wood; Benjamin Curtis
Founders |  | David Senra
Founders Talk |  | Adam Stacoviak
FourCast |  | Tom Merritt; Scott Johnson
Fragmented Podcast | Fragmented - Android Developer Podcast | Donn Felker; Kaushik Gopal; Iury Souza
Frame Rate |  | Tom Merritt; Brian Brushwood
Framework Friends |  | Aaron Francis; Andrew Culver
Freak Show | mobileMacs | Tim Pritlove; John-Paul Bader; Denis Ahrens; Clemens Schrimpe
Freakonomics Radio | Freakonomics | Stephen J. Dubner; Stephen Dubner
Free as in Freedom | FaiF | Bradley M. Kuhn; Bradley Kuhn; Karen Sandler; Karen M. Sandler
The freeCodeCamp Podcast |  | Quincy Larson
Freelancers Show | The Ruby Freelancers Show | Charles Max Wood; Eric Davis; Evan Light; Jeff Schoolcraft; Jim Gay; Ashe Dryden; Curtis McHale; Reuven Lerner; Jonathan Stark; Philip Morgan; Jeremy Green; Erik Dietrich
Freelance to Founder |  | Preston Lee; Clay Mosley
Freelandev |  | Esther Solà; Nahuai Badiola
Free the Geek | Free the Geek.fm | Matthew Setter
The Frequency |  | Dan Benjamin; Haddie Cooke
Friday Afternoon Deploy |  | Tyrel Denison; Casey Kinsey; Alan Fraley; Hayden Luckenbach
Friendly Show |  | Adrian Marin; Yaroslav Shmarov
Friends Talk Frontend |  | Katherine Shaw; Jag Talon
From The Source |  | Michelle Brenner
Fronteiras da Engenharia de Software |  | Adolfo Neto
The Front End |  | Rob Kendal
Front-End Chronicles |  | Benjamin Auzanneau; Denis Souron
Frontend Coffee Break |  | Jesus Castañeda; Chucho Castañeda; Ricard Torres
Frontend Engineering Bushwalk |  | Alex Reardon
Front-End Fire |  | Jack Herrington; Paige Niedringhaus; TJ VanToll
Frontend First | The EmberMap Podcast | Sam Selikoff; Ryan Toronto
Frontend Friday |  | Tommi Pääkkö; Olli Aapro
Frontend Greatness |  | Ari-Pekka Koponen
Frontend Happy Hour |  | Ryan Burgess; Ryan Anklam; Jem Young; Stacy London; Augustus Yuan; Mars Jullian; Shirley Wu; Brian Holt; Derrick Showers; Sarah Federman; Cole Turner
Frontend Heroes |  | Scott Francis; Evan Payne
The Frontend Masters Podcast |  | Marc Grabanski
Front End Nerdery |  | Todd Libby
Frontend Union Podcast |  | Andrey Salomatin
Frontside the Podcast | The Frontside Podcast | Charles Lowell; Taras Mankovski
FSCast |  | Glen Gordon; Jonathan Mosen
FSJam Podcast |  | Anthony Campolo; Christopher Burns
Full Circle Podcast |  | Robin Catling; Ed Hewitt; Dave Wilkins; Les Pounder; Tony Hughes
Full Circle Weekly News |  | Moss Bliss
The Full Nerd |  | Gordon Mah Ung; Gordon Ung; Brad Chacos; Alaina Yee; Adam Patrick Murray; Will Smith
Full Stack Journey |  | Scott Lowe
Full Stack Radio |  | Adam Wathan
Fullstack Ruby |  | Jared White
Func Prog Podcast |  | Christoffer Ekeroth
Functional Design in Clojure |  | Christoph Neumann; Nate Jones
Functional Geekery |  | Steven Proctor
Fundamentals of Software Engineering |  | Nathaniel Schutta; Nate Schutta; Dan Vega
Fun Fun Function |  | Mattias Petter Johansson
Future of Coding | Feeling of Computing | Steve Krouse; Ivan Reese; Jimmy Miller; Lu Wilson
Future of Life Institute Podcast | FLI Podcast | Ariel Conn; Lucas Perry; Gus Docker
The Future of Podcasting |  | Dave Jackson; Daniel J. Lewis
Futures in Biotech |  | Marc Pelletier
The Futur with Chris Do | The Futur Podcast | Chris Do
Gadget Lab | WIRED Gadget Lab; Uncanny Valley | Michael Calore; Lauren Goode; Arielle Pardes
The Game Design Round Table |  | Dirk Knemeyer; Jon Shafer; David Heron
Game Developer Podcast |  | Bryant Francis
Game Dev Unchained |  | Brandon Pham; Larry Charles
Game Maker's Toolkit | GMTK | Mark Brown
Gamers Nexus |  | Steve Burke
Garbage | garbage[fm] | Brandon Mercer; Joshua Stein; joshua stein
Geek Friday |  | Faith Korpi; Jason Seifer
Geeking Out with Adriana Villela | Geeking Out | Adriana Villela
The GeekNarrator |  | Kaivalya Apte
Geek News Central |  | Todd Cochrane
The Geek Whisperers |  | Amy Lewis; John Troyer; Matthew Brender; Matt Brender
Generally Intelligent |  | Kanjun Qiu; Josh Albrecht
Generationship |  | Rachel Chalmers
Generative Art - The Podcast | Generative Art Podcast | Ruth John; Tim Holman
Generative Now | Generative Now (Lightspeed) | Michael Mignano
The Gently Mad |  | Adam Clark
Gestalt IT Rundown | Tech Field Day News Rundown | Tom Hollingsworth; Stephen Foskett
Getting Into Infosec |  | Ayman Elsawah
Getting There |  | Nora Jones; Niall Murphy
Get Up and CODE |  | John Sonmez; Iris Classon
Giant Bombcast | Giant Bomb | Jeff Gerstmann; Ryan Davis; Brad Shoemaker; Vinny Caravella; Alex Navarro; Drew Scanlon; Dan Ryckert; Jason Oestreicher; Ben Pack; Abby Russell; Jan Ochoa; Jess O'Brien; Jeff Grubb; Jeff Bakalar
Giant Robots Smashing Into Other Giant Robots | Giant Robots | Ben Orenstein; Chad Pytel; Lindsey Christensen; Will Larry; Victoria Guido; Sami Birnbaum; Svenja Schäfer
Giik FM |  | Daron Yöndem; Yiğit Özaksüt
The GitHub Podcast |  | Abigail Cabunoc Mayes; Abby Cabunoc Mayes; Andrea Griffiths; Cassidy Williams; Marlene Mhangami; Kedasha Kerr
GitHub ReadME Podcast | The ReadME Podcast | Martin Woodward; Neha Batra
GitMinutes |  | Thomas Ferris Nicolaisen
Go Gab |  | Nick Cox
Going Linux |  | Larry Bushey; Bill Smith; Tom Chaudoir
GolangShow |  | Elena Grahovac; Alexey Palazhchenko; Andrew Pogrebnoy; Alexander Morozov; Artem Andreenko
Gone Mobile |  | Greg Shackles; Jonathan Dick; Jon Dick; Allan Ritchie
Good Day, Sir! | Good Day, Sir! Show | John De Santiago; Jeremy Ross
Google Cloud Platform Podcast | GCP Podcast; Google Cloud Podcast | Mark Mandel; Francesc Campoy; Melanie Warrick; Mark Mirchandani; Jon Foust; Brian Dorsey; Gabi Ferrara; Stephanie Wong; Priyanka Vergadia; Carter Morgan; Jenny Brown; Max Saltonstall; Debi Cabrera; Bukola Ayodele
go podcast() |  | Dominic St-Pierre; Morten Vistisen
GoRails |  | Chris Oliver
Go Time |  | Mat Ryer; Johnny Boursiquot; Jon Calhoun; Carlisia Thompson; Carlisia Pinto; Erik St. Martin; Brian Ketelsen; Natalie Pistunovich; Kris Brandow; Angelica Hill; Ian Lopshire; Jaana Dogan; Jaana B. Dogan; Mark Bates; Ashley McNamara
The Gradient Podcast | The Gradient: Perspectives on AI | Andrey Kurenkov; Daniel Bashir
Gradient Dissent |  | Lukas Biewald
Grafana's Big Tent | Big Tent | Mat Ryer; Tom Wilkie; Matt Toback
GRANDcast.FM | GRANDcast | William Lyon; Will Lyon
Graphistania |  | Rik Van Bruggen
GraphStuff.FM | GraphStuff.FM: The Neo4j Graph Database Developer Podcast | Lju Lazarevic; William Lyon; Will Lyon; Jennifer Reif; Jason Koo; Alison Cossette; Andreas Kollegger
Greater Than Code |  | Coraline Ada Ehmke; Jessica Kerr; David Brady; Jay Bobo; Mandy Moore; Sam Livingston-Gray; Janelle Klein; Rein Henrichs; Astrid Countee; Jamey Hampton; John Sawers; Jacob Stoebel; Chanté Martínez Thurmond; Chanté Thurmond; Arty Starr; Damien Burke; Mae Beale; Casey Watts
GreyBeards on Storage |  | Ray Lucchesi; Howard Marks; Keith Townsend; Matt Leib; Jason Collier
Grok Podcast |  | Carlos Brando; Rafael Rosa Fu; Rafael Rosa
Groovy Podcast |  | Ken Kousen; Kenneth Kousen; Baruch Sadogursky; Peter Ledbrook
Groovy Calamari |  | Sergio del Amo
Grumpy Old Geeks |  | Jason DeFillippo; Brian Schulmeister; Dave Bittner
The Guilty Tester |  | Dave Duke
Gutenberg Changelog |  | Birgit Pauli-Haack; Mark Uraine; Grzegorz Ziółkowski
The H4unt3d Hacker |  | Mike Jones; Mike LeBlanc
Hablando.js |  | Carlos Azaustre
Hackable? |  | Geoff Siskind; Bruce Snell
Hackaday Podcast |  | Elliot Williams; Mike Szczys; Tom Nardi; Al Williams; Dan Maloney; Kristina Panos
Hacked |  | Jordan Bloemen; Scott Francis Winder
Hacker And The Fed |  | Chris Tarbell; Hector Monsegur
The Hacker Factory |  | Phillip Wylie
Hacker Medley |  | Nat Friedman; Alex Graveley
The Hacker Mind |  | Robert Vamosi
Hacker Public Radio Community News | HPR Community News | Ken Fallon; Dave Morriss
The Hacker's Cache |  | Kyser Clark
Hackers Incorporated |  | Ben Orenstein; Adam Wathan
The HackerSploit Podcast | HackerSploit | Alexis Ahmed
Hacker Valley Studio | Hacker Valley | Ron Eddings; Chris Cochran
Hacking Humans |  | Dave Bittner; Joe Carrigan; Maria Varmazis
Hacking Open Source Business Podcast | Hacking Open Source Business | Avi Press; Matt Yonkovit
Hacking Postgres |  | Ry Walker
Hacking with Swift Podcast |  | Paul Hudson
Hackster Café |  | Alex Glow
Hack the Plant | Hack the Plan[e]t | Bryson Bort
Hack to Start |  | Franco Varriano; Tyler Copeland
Hak5 |  | Darren Kitchen; Wess Tobler; Shannon Morse; Matt Lestock
Half Stack Data Science |  | David Asboth; Shaun McGirr
Hallway Chats |  | Tara Claeys; Liam Dempsey; Topher DeRosia; Nyasha Green
Hammerstone Podcast |  | Colleen Schnettler; Aaron Francis
Ham Nation |  | Bob Heil; Gordon West; George Thomas; Don Wilbanks; Val Hotzfeld; Dale Puckett; Amanda Alden
Ham Radio 2.0 |  | Jason Johnston
Ham Radio 360 |  | Cale Nelson; George Zafiropoulos
Ham Radio Crash Course |  | Josh Nass; Leah Nass
HamRadioNow |  | Gary Pearce; David Goldenberg
Ham Radio Workbench |  | George Zafiropoulos; Jeremy Kolonay; Rod Hardman; Vince d'Eon; Mike Walker; Thomas Witherspoon
Ham Talk Live! |  | Neil Rapp
Hanami Mastery |  | Sebastian Wilgosz
Hands-On Apple | Hands-On Mac | Mikah Sargent; Rosemary Orchard
Hands-On Photography |  | Ant Pruitt
Hands-On Tech |  | Mikah Sargent; Jason Howell
Hands-On Windows |  | Paul Thurrott
Hanselminutes | Hanselminutes with Scott Hanselman | Scott Hanselman; Carl Franklin
Happy Dev | Happy Dev FM | James Brooks
Happy Monday |  | Sarah Parmenter; Josh Long
Happy Path Programming |  | Bruce Eckel; James Ward
Hard Fork |  | Kevin Roose; Casey Newton
Hard Refresh |  | Douglas Detrick
Hardware Addicts |  | Wendy Hill; Michael Tunnell
Hardware Asylum | Hardware Asylum Podcast | Dennis Garcia; Darren McCain
Hardware Unboxed |  | Steve Walton; Tim Schiesser
Harvard Data Science Review Podcast |  | Liberty Vittert; Xiao-Li Meng
HashiCast |  | Anubhav Mishra; Nic Jackson
Hashing It Out |  | Corey Petty; Collin Cusce
The Haskell Cast |  | Chris Forno; Alp Mestanogullari; Rein Henrichs
The Haskell Interlude |  | Niki Vazou; Joachim Breitner; Andres Löh; Alejandro Serrano Mena; Alejandro Serrano; Wouter Swierstra; Matthías Páll Gissurarson; Mike Sperber
Haskell Weekly |  | Taylor Fausak; Cameron Gera; Sara Lichtenstein; Cody Goodman
Hear This Idea |  | Fin Moorhouse; Luca Righetti
Heavy Strategy |  | Greg Ferro; Johna Till Johnson; John Burke
Heavy Wireless |  | Keith Parsons
The Hedge |  | Russ White; Tom Ammon; Eyvonne Sharp
Hello Internet |  | CGP Grey; Brady Haran
Hello World Podcast |  | Shawn Wildermuth
Herding Code |  | K. Scott Allen; Scott Allen; Kevin Dente; Scott Koon; Jon Galloway
Herr Zenzes wills wissen |  | Daniel Zenzes
High Agency |  | Raza Habib
High Leverage (Heavybit) |  | Joe Ruscio
High Resolution |  | Bobby Ghoshal; Jared Erondu
High Signal | High Signal: Data Science, Career, AI | Hugo Bowne-Anderson
Hipsters.Ponto.Tech | Hipsters.tech | Paulo Silveira; Roberta Arcoverde; Maurício Linhares
The History of Computing |  | Charles Edge
History of Networking |  | Russ White; Donald Sharp
HockeyStick Show | HockeyStick | Miko Pawlikowski
Home Assistant Podcast |  | Phil Hawthorne; Rohan Karamandi
Home Gadget Geeks |  | Jim Collison
The Homelab Show |  | Tom Lawrence; Jay LaCroix
HomeOn |  | Richard Gunther
Home Server Show |  | Dave McCabe; Jim Collison
HomeTech | HomeTech.fm | Jason Griffing; Seth Johnson; TJ Huddleston; Gavin Campbell
Home Theater Geeks |  | Scott Wilkinson
Honest UX Talks |  | Anfisa Bogomolova; Ioana Teleanu
Hope in Source |  | Henry Zhu
HOSS Talks FOSS |  | Matt Yonkovit; Dave Stokes
The Host Unknown Podcast |  | Thom Langford; Andrew Agnês; Javvad Malik
The Hot Aisle |  | Brent Piatti; Brian Carpenter
HotHardware 2.5 Geeks | HotHardware's Two And A Half Geeks; HotHardware | Dave Altavilla; Marco Chiappetta
How About Tomorrow? | tomorrow.fm | Adam Elmore; Dax Raad
How AI Is Built |  | Nicolay Gerold
How I AI |  | Claire Vo
How I Built It |  | Joe Casabona
How I Built This | How I Built This with Guy Raz; HIBT | Guy Raz
How To Code Well |  | Peter Fisher
How to Fix the Internet | EFF's How to Fix the Internet | Cindy Cohn; Danny O'Brien; Jason Kelley
How to Program with Java Podcast |  | Trevor Page
HTML All The Things |  | Matt Lawrence; Mike Karan
HTTP 203 |  | Jake Archibald; Paul Lewis; Das Surma
Human Factor Security | The Human Factor Podcast | Jenny Radcliffe
The Humans of DevOps | The Humans of DevOps Podcast Series | Jason Baum; Eveline Oehrlich
Humans of InfoSec |  | Caroline Wong; Vanessa Sauter
Humans of Reliability |  | Sylvain Kalache
Humans Who Make Games | Humans Who Make Games with Adam Conover | Adam Conover
Hunting Warhead |  | Daemon Fairless
Hurry Slowly |  | Jocelyn K. Glei; Jocelyn Glei
Hustle | Hustle (Funsize) | Rick Messer; Anthony Armendariz
Hypercritical |  | John Siracusa; Dan Benjamin
Hyperfixed |  | Alex Goldman
I Am A Mainframer |  | Steven Dickens
ICQ Podcast | ICQ Amateur Radio Podcast; ICQ Amateur / Ham Radio Podcast | Martin Butler; Colin Butler; Leslie Butler; Ed Durrant; Dan Romanchik; Frank Howell; Martin Rothwell; Chris Howard; Edmund Spicer; Ed Spicer; Ruth Willet; Bill Barnes
The Idealcast | The Idealcast with Gene Kim | Gene Kim
Identical Cousins |  | Michael Simmons; Brent Simmons
Identity at the Center |  | Jeff Steadman; Jim McDonald
Identity, Unlocked |  | Vittorio Bertocci
iDeveloper Live | iDeveloper | Steve Scott; John Fox
Idle Thumbs |  | Chris Remo; Jake Rodkin; Nick Breckon; Sean Vanaman
I'd Rather Be Writing Podcast | I'd Rather Be Writing | Tom Johnson
If This Then Dev | IFTTD; IFTTD - If This Then Dev | Bruno Soulez
Igalia Chats |  | Brian Kardell; Eric Meyer
The Ihnatko Almanac |  | Andy Ihnatko; Dan Benjamin
Immutable |  | Sam Soffes; Bryn Jackson
The iMore Show |  | Rene Ritchie; Georgia Dow; Peter Cohen; Guy English; Serenity Caldwell; Lory Gil
The Important Thing |  | Michael Lopp; Lyle Troxell
Import This |  | Kenneth Reitz
In & Around Podcasting | In and Around Podcasting | Mark Asquith; Danny Brown
In Beta |  | Gina Trapani; Kevin Purdy
Incremental UX |  | Vinay Raghu
Increments |  | Ben Chugg; Vaden Masrani
Independent Misinterpretations | Industry Misinterpretations | James Robertson; David Buck; Michael Lucas-Smith
In Depth | In Depth (First Round) | Brett Berson
Indie Bites |  | James McKinven
Indie Game Business | Indie Game Business Podcast | Jay Powell
Indie Hackers Podcast |  | Courtland Allen; Channing Allen
Indielixir |  | Carter Bryden
IndieRails |  | Jeremy Smith; Jess Brown
Industrial IoT Spotlight | Industrial IoT Spotlight Podcast; IIoT Spotlight | Erik Walenza; Peter Rohde-Chen
The Industrial Security Podcast |  | Andrew Ginter; Nate Nelson
The Industry Radio Show |  | Jared Erondu; Drew Wilson; Adam Stacoviak
The InfoQ Podcast |  | Wesley Reisz; Wes Reisz; Charles Humble; Daniel Bryant; Thomas Betts; Robert Blumen; Srini Penchikala; Michael Stiefel; Roland Meertens; Anthony Alford; Olimpiu Pop; Shane Hastie
The Information Bottleneck |  | Ravid Shwartz-Ziv; Allen Roush
The Informed Life |  | Jorge Arango
The InfoSec & OSINT Show |  | Josh Amishav-Zlatin; Josh Amishav
The InfoSec Career Podcast |  | Jason Wood
InfoSec Daily Podcast | ISDPodcast | Rick Hayes; Dave Kennedy; Boris Sverdlik; Beau Woods; Adrian Crenshaw; Karthik Rangarajan; Geordy Rostad
Infosec Decoded |  | Sam Bowne; Irvin Lemus
Infosmack |  | Greg Knieriemen; Marc Farley
The Infra Pod |  | Tim Chen; Ian Livingstone
In Machines We Trust |  | Jennifer Strong
INNOQ Podcast |  | Lucas Dohmen; Anja Kammer; Sven Johann; Stefan Tilkov; Till Schulte-Coerne
INNOQ Security Podcast |  | Lisa Maria Moritz; Lisa Moritz; Christoph Iserlohn
InSecurity Podcast | InSecurity | Matt Stephenson
Insert Content Here |  | Jeff Eaton
Inside Intercom | Intercom on Product | Des Traynor; Paul Adams; Liam Geraghty
Inside iOS Dev |  | Alex Bush; Andrew Rohn
Inside Java Podcast |  | Chad Arimura; David Delabassée
Inside Java Newscast |  | Nicolai Parlog
Inside MySQL: Sakila Speaks | Sakila Speaks | Frédéric Descamps; Scott Stroz
Inside Podcasting |  | Skye Pillsbury
Inside the Network |  | Sid Trivedi; Ross Haleliuk; Mahendra Ramsinghani
The Inside View |  | Michaël Trazzi
Inspect | inspect.fm | Ajay Karwal; Kay Mankoo
In Tech We Trust |  | Nigel Poulton; Hans De Leenheer; Gabriel Chapman; Marc Farley; Rick Vanover
Interconnects |  | Nathan Lambert
Interfaz Podcast |  | Rodrigo Díaz Concha
Internet History Podcast |  | Brian McCullough
The Internet of Things Podcast | IoT Podcast; Stacey on IoT | Stacey Higginbotham; Kevin Tofel; Kevin C. Tofel; Olivier Bloch
In the Open with Luke and Joe | In the Open | Luke Schantz; Joe Sepi
In The Trenches |  | Kevin Devin; George Starcher
Into Rust |  | Herman J. Radtke III; Herman Radtke
Into the Terminal |  | Scott McBrien; Nate Lager; Nathan Lager
Into the Vertical Blank | Into The Vertical Blank: Generation Atari | Steve Fulton; Jeff Fulton
The Intrazone | The Intrazone by Microsoft | Mark Kashman; Chris McNulty
Inverse ATASCII |  | Wade Ripkowski
Invest Like the Best | Invest Like the Best with Patrick O'Shaughnessy | Patrick O'Shaughnessy
Invisible Office Hours |  | Paul Jarvis; Jason Zook
iOhYes |  | John Sextro; Darryl Thomas
The iOS Dev Podcast |  | Jason Dubon
iOS Dev Break |  | Evan K. Stone; Evan Stone
iOS Dev Discussions | iOS Dev Discussions - Sean Allen | Sean Allen
iOS Lead Essentials Podcast |  | Caio Zullo; Mike Apostolakis
iOS Today | iPad Today | Leo Laporte; Sarah Lane; Megan Morrone; Mikah Sargent; Rosemary Orchard
The IoT Show | IoT Show (Microsoft) | Olivier Bloch
IoT Coffee Talk |  | Leonard Lee; Rob Tiffany; Stephanie Atkinson; Marc Pous; Pete Bernard
IoT For All Podcast |  | Ryan Chacon
IoT Leaders |  | Nick Earle
IoT Product Leadership | Enterprise Product Leadership | Daniel Elizalde
IoT Security Podcast | IoT Security Podcast (Phosphorus) | Brian Contos; John Vecchi
The IoT Unicorn Podcast | IoT Unicorn | Pete Bernard
Iowa Type Theory Commute |  | Aaron Stump
iPad Pros |  | Tim Chaten
iPhreaks |  | Charles Max Wood; Ben Scheirman; Pete Hodgson; Rod Schmidt; Andrew Madsen; Jaim Zuber; Alondo Brewington; Mike Ash; Gui Rambo; Guilherme Rambo; Layne Moseley
IPv6 Buzz |  | Ed Horley; Tom Coffeen; Scott Hogg; Nick Buraglio
IRL | IRL: Online Life Is Real Life | Veronica Belmont; Manoush Zomorodi; Bridget Todd
IRL Talk |  | Faith Korpi; Jason Seifer
Iron Sysadmin | Iron Sysadmin Podcast | Nate Lager; Nathan Lager
Isometric |  | Brianna Wu; Maddy Myers; Steve Lubitz; Georgia Dow
IT Berufe Podcast | Anwendungsentwickler-Podcast | Stefan Macke
IT Career Energizer |  | Phil Burgess
Iterate | iMore Iterate; Iterate (iMore) | Marc Edwards; Rene Ritchie; Seth Clifford
iteration |  | John Jacob; JP Sio
IT Management Podcast | IT Management and Cloud Podcast | Michael Coté; John Willis
IT Ops Query |  | Beth Pariseau
It's All Widgets! | It's All Widgets! Flutter Podcast | Hillel Coren
IT Visionaries |  | Ian Faison; Albert Chou
JAMstack Radio |  | Brian Douglas
Java OffHeap | OffHeap | Freddy Guime; Bob Paulin; Michael Minella; Josh Juneau
Java Posse |  | Tor Norbye; Carl Quinn; Dick Wall; Joe Nuxoll; Chet Haase
Java Pub House |  | Freddy Guime; Bob Paulin
The JavaScript Show |  | Peter Cooper; Jason Seifer
JavaScript Air |  | Kent C. Dodds; Kent Dodds; Dan Abramov; Matt Zabriskie; Pam Selle; Lin Clark; Brian Lonsdorf; Iheanyi Ekechukwu; Tyler McGinnis; Kyle Simpson
JavaScript Jabber | JS Jabber | Charles Max Wood; Chuck Wood; AJ O'Neal; Aimee Knight; Dan Shappir; Steve Edwards; Jamison Dance; Joe Eames; Tim Caswell; Dave Smith; Merrick Christensen; Yehuda Katz; Cory House; Chris Ferdinandi; Christopher Buecheler
JavaScript Jam |  | Anthony Campolo; Scott Steinlage
JavaScript to Elm |  | Jesse Tomchak
The Jeff and Casey Show | Jeff & Casey Show | Jeff Roberts; Casey Muratori
Jeff Geerling | Jeff Geerling Channel; Geerling Engineering | Jeff Geerling
The Jerich Show |  | Javvad Malik; Erich Kron
The Joe Reis Show |  | Joe Reis
The Joe Rogan Experience | JRE | Joe Rogan
JS Party |  | Jerod Santo; Nick Nisi; Kevin Ball; Amal Hussein; Christopher Hiller; Chris Hiller; Suz Hinton; Feross Aboukhadijeh; Divya Sasidharan; Mikeal Rogers; Alex Sexton; Amelia Wattenberger; Emma Bostian; Emma Wedekind; Rachel White; Ali Spittel; Amy Dutton; Eric Clemmons; Safia Abdalla
Jumping Monkeys |  | Megan Morrone; Leo Laporte
Junior Developer Toolbox |  | Erin Orstrom; Dave Harned
Junior to Senior with David Guttman | JS to Senior | David Guttman
Jupiter EXTRAS |  | Brent Gervais; Christopher Fisher; Chris Fisher; Wes Payne
Just4Fun |  | Rafał Warzycha; Piotr Leszczyński
JustForFunc | justforfunc: Programming in Go | Francesc Campoy
Kalzumeus Podcast |  | Patrick McKenzie; Keith Perhac
Keep Coding Podcast |  | Nick Chapsas
Ken's Nearest Neighbors |  | Ken Jee
Kernel Panic |  | David Cohen; Jeff Morski
Kitchen Sink WordPress |  | Adam Silver
Klustered |  | David Flanagan; David McKay
Know How... |  | Iyaz Akhtar; Robert Ballecer; Bryan Burnett
knowIT | know Information Technology | Claudia Heß; Sibylle Kunz
The Knowledge Project | The Knowledge Project with Shane Parrish | Shane Parrish
kodpod |  | Fatih Kadir Akın
Kodsnack |  | Fredrik Björeman; Tobias Hieta; Kristoffer Grönlund
Koodarikuiskaajan podcast | Koodarikuiskaaja | Elisa Heikura
Koodia pinnan alla |  | Markus Hjort; Yrjö Kari-Koskinen
Koodikrapula |  | Hannes Kinnunen; Matias Kinnunen
Kopec Explains Software |  | David Kopec; Rebecca Kopec
Kotlin Khronicles |  | Pedro Santos
Kube Cuddle |  | Rich Burroughs
KubeFM |  | Bart Farrell
Kubelist Podcast |  | Marc Campbell; Benjie De Groot
Kubernetes Bytes |  | Ryan Wallner; Bhavin Shah
Kubernetes for Humans |  | Itiel Shwartz
Kubernetes Podcast from Google | Kubernetes Podcast | Craig Box; Adam Glick; Abdel Sghiouar; Kaslin Fields; Mofi Rahman; Jimmy Moore
Kubernetes Unpacked |  | Michael Levan; Kristina Devochko
L8ist Sh9y Podcast | L8ist Sh9y | Rob Hirschfeld
Ladybug Podcast |  | Emma Bostian; Emma Wedekind; Ali Spittel; Kelly Vaughn; Lindsey Kopacz; Sidney Buckner
LambdaCast |  | David Koontz
Land of the Giants |  | Jason Del Rey; Peter Kafka; Shirin Ghaffary; Alex Heath; Rani Molla
The Laracasts Snippet |  | Jeffrey Way
Laravel Podcast |  | Matt Stauffer; Taylor Otwell; Jeffrey Way
Laravel News Podcast |  | Jacob Bennett; Jake Bennett; Michael Dyrynda; Eric L. Barnes; Eric Barnes
Last Week in AI | Let's Talk AI | Andrey Kurenkov; Sharon Zhou; Jeremie Harris
Last Week in AWS |  | Corey Quinn
La Tecnologería |  | Pablo Trinidad; Frank Blanco; Clarisa Guerra; Adrián Mesa; Jorge Cantón; José María García; Manuel Fernández; Iñigo Sendino
Late Night Cocoa |  | Steve Scott
Late Night Linux |  | Joe Ressington; Félim Whiteley; Graham Morrison; Will Cooke; Ikey Doherty
Late Night Linux Family | Late Night Linux Family All Episodes | Joe Ressington; Félim Whiteley; Graham Morrison; Will Cooke; Jim Salter; Allan Jude; Alan Pope; Mark Johnson; Martin Wimpress
Latent Space | Latent Space: The AI Engineer Podcast | Shawn Wang; Alessio Fanelli
The Launch |  | Christopher Fisher; Chris Fisher; Angela Fisher
Launched |  | Charlie Chapman
La Web es la Plataforma |  | Diego de Granda; Jorge del Casar
Lawrence Systems |  | Tom Lawrence
The Layer 8 Podcast |  | Patrick Laverty
Layout Podcast |  | Kevin Clark; Rafael Conde
The Lazarus Heist |  | Geoff White; Jean Lee; Jean H. Lee
Leaders of Analytics |  | Jonas Christensen
LeadingAgile SoundNotes | SoundNotes | Dave Prior
LearnCode.academy |  | Will Stern
Learning Bayesian Statistics |  | Alexandre Andorra; Alex Andorra
Learning from Machine Learning |  | Seth Levine
Learning Machines 101 |  | Richard M. Golden; Richard Golden
Learn Linux TV |  | Jay LaCroix
Learn System Design |  | Ben Kitchell
Learn to Code With Me |  | Laurence Bradford
Learn With Jason |  | Jason Lengstorf
Legacy Code Rocks |  | Andrea Goulet; M. Scott Ford; Scott Ford
Lenny's Podcast | Lenny's Podcast: Product, Growth, Career | Lenny Rachitsky
Le Podcast AWS en Français | Podcast AWS en Français | Sébastien Stormacq; Seb Stormacq
Le Podcast Tech ! |  | Lilian Alvarez
Le rendez-vous Tech | Rendez-vous Tech; RDV Tech | Patrick Beja
Les Cast Codeurs |  | Emmanuel Bernard; Guillaume Laforge; Antonio Goncalves; Vincent Massol; Arnaud Héritier; Audrey Neveu; Katia Aresti
Less Than or Equal |  | Aleen Simms
Let's Make Mistakes |  | Mike Monteiro; Katie Gillum; Jessie Char
Let's Talk About Tests, Baby |  | Gem Hill
Let's Talk Apple |  | Bart Busschots
Let's Talk Azure! |  | Sam Foot; Alan Armstrong
Let's tech-podden | Let's tech | Henrik Enström
Level1Techs | Level1 News | Wendell Wilson
Level-up Engineering | Level-up Engineering by Apex Lab | Karolina Toth
The Level Up Hour |  | Randy Russell; Scott McBrien; Langdon White
Leveraging AI |  | Isar Meitis
Lex Fridman Podcast | AI Podcast with Lex Fridman; MIT Artificial Intelligence | Lex Fridman
Libre Lounge |  | Christopher Lemmer Webber; Chris Lemmer Webber; Serge Wroclawski
The Life & Times of Video Games | Life and Times of Video Games | Richard Moss
Life in Flux |  | Ran Segall
Life In Uptime |  | Alexis Bertholf; Kevin Nanns
Life of a CISO | Life of a CISO with Dr. Eric Cole | Eric Cole
Liftoff |  | Stephen Hackett; Jason Snell
Lightcone |  | Garry Tan; Jared Friedman; Harj Taggar; Diana Hu
Like a Boss |  | Paulo Silveira; Rodrigo Dantas
Linear Digressions |  | Katie Malone; Ben Jaffe
Linus Tech Tips |  | Linus Sebastian
Linux Action Show |  | Bryan Lunduke; Christopher Fisher; Chris Fisher; Matt Hartley; Noah Chelliah
Linux Action News |  | Christopher Fisher; Chris Fisher; Joe Ressington; Wes Payne
Linux After Dark |  | Joe Ressington; Dalton Durst
Linux Basement |  | Chad Wollenberg
The Linux Cast |  | Matt Weber
Linux Crazy |  | David Abbott
Linux Dev Time |  | Joe Ressington
Linux Downtime | Late Night Linux Extra | Joe Ressington
Linux For Everyone | Linux4Everyone | Jason Evangelho
Linux Game Cast | Linux Game Cast Weekly | Venn Stone; Pedro Mateus
Linux Headlines |  | Christopher Fisher; Chris Fisher; Wes Payne; Drew DeVore
Linux Inlaws |  | Martin Visser; Chris Zimmermann; Christoph Zimmermann
Linux in the Ham Shack |  | Russ Woodman; Richard Bailey; Bill Stearns; Cheryl Woodman
The Linux Link Tech Show | TLLTS | Dann Washko; Linc Fessenden; Pat Davila; Allan Metzler; Joel McLaughlin
Linux Luddites |  | Joe Ressington; Paddy Frankland
Linux Matters |  | Alan Pope; Mark Johnson; Martin Wimpress
Linux Outlaws |  | Dan Lynch; Fabian Scherschel
Linux Reality |  | Chess Griffin
Linux Spotlight |  | Rocco Riley
LinuxTips ON AIR |  | Jeferson Fernando
LINUX Unplugged |  | Christopher Fisher; Chris Fisher; Wes Payne; Brent Gervais; Matt Hartley
Linux User Space |  | Leo Chavez; Dan Simmons
Linux Voice | Voice of the Masses | Graham Morrison; Mike Saunders; Andrew Gregory; Ben Everard
Liquidmatrix Security Digest |  | Dave Lewis; James Arlen; Ben Sapiro; Matt Johansen
Lisa at the Edge |  | Lisa Clark
Living Blindfully | Mosen at Large | Jonathan Mosen
LMScast |  | Chris Badgett; Joshua Millage
localfirst.fm |  | Johannes Schickling
Localhost Podcast | localhost.fm | Mark Drew; Rob Dudley
The Local Maximum |  | Max Sklar
Lock and Code |  | David Ruiz
L'Octet Vert |  | Tristan Nitot
The Logan Bartlett Show |  | Logan Bartlett
Logbuch Digitalien |  | Markus Hörster; Christian Cordes
Logbuch:Netzpolitik |  | Linus Neumann; Tim Pritlove
Logo Geek |  | Ian Paget
The Loosely Coupled Podcast |  | Jeff Carouth; Matt Frost
Lords of Computing |  | Michael Coté
Lostcast |  | Matt Hackett; Geoff Blair
Lost In Lambduhs |  | L. Jordan Miller; Jordan Miller
Lottalinuxlinks |  | Dave Yates
Ludology |  | Ryan Sturm; Geoff Engelstein; Mike Fitzgerald; Gil Hova
LugRadio |  | Stuart Langridge; Jono Bacon; Matthew Revell; Stephen Parkes; Ade Bradshaw; Adam Sweet; Chris Procter
Lullabot Podcast |  | Matt Kleve; Addison Berry
The Lunduke Hour | The Lunduke Journal; The Lunduke Journal of Technology | Bryan Lunduke
Mac Admins Podcast |  | Tom Bridge; Pepijn Bruienne; Charles Edge; Adam Codega; Emily Kausalik-Whittle; Marcus Ransom; James Smith
Mac & i - der Apple-Podcast | Mac & i Podcast | Malte Kirchner; Leo Becker
MacBreak Weekly |  | Leo Laporte; Andy Ihnatko; Alex Lindsay; Merlin Mann; Scott Bourne; Rene Ritchie; Jason Snell; Christina Warren
The MacCast |  | Adam Christianson
Mac Geek Gab | Mac Geek Gab Apple Podcast | Dave Hamilton; John F. Braun; Adam Christianson
Machine Ethics Podcast |  | Ben Byford
The Machine Learning Podcast |  | Tobias Macey
Machine Learning Engineered |  | Charlie You
Machine Learning Guide | OCDevel Machine Learning Guide | Tyler Renelle
Machine Learning Street Talk | MLST | Tim Scarfe; Keith Duggar; Yannic Kilcher
MacJury |  | Chuck Joiner
The Mac Observer's Daily Observations | Daily Observations; Mac Observer Daily Observations | Kelly Guimont; Jeff Gamet; Bryan Chaffin
Mac OS Ken |  | Ken Ray
Mac Power Users |  | David Sparks; Katie Floyd; Stephen Hackett
MacroFab Engineering Podcast | Circuit Break | Parker Dillmann; Stephen Kraig
The MacRumors Show |  | Hartley Charlton; Dan Barbera
MacStories Unwind |  | Federico Viticci; John Voorhees
MacVoices |  | Chuck Joiner
Macworld Podcast |  | Michael Simon; Roman Loyola; Jason Cross; Leif Johnson; Glenn Fleishman; Christopher Breen; Chris Breen; Susie Ochs
Made by Google Podcast |  | Rachid Finge
The MAD Podcast with Matt Turck | MAD Podcast | Matt Turck
Maestría JS |  | Carlos Rojas
MageTalk | MageTalk: A Magento Podcast | Phillip Jackson; Kalen Jordan
Magic Rays of Light |  | Sigmund Judge; Devon Dundee
Magic Read Along |  | Brian Lonsdorf; Hardy Jones
Main Engine Cut Off |  | Anthony Colangelo
Maintainable | The Maintainable Software Podcast | Robby Russell
Maintainers Anonymous |  | Henry Zhu
Make:cast |  | Dale Dougherty
Make Me Smart |  | Kai Ryssdal; Molly Wood; Kimberly Adams
Maker's Quest | The Maker's Quest Podcast | Brian Benham; Greg Porter
Maker Update |  | Donald Bell; Tyler Winegarner
Make: Talk |  | Mark Frauenfelder
Making It |  | Jimmy DiResta; Bob Clagett; David Picciuto
Making of the SRE Omelette |  | Kevin Yu
Making Sense | Making Sense with Sam Harris; Waking Up Podcast | Sam Harris
Making Tech Better | Making Tech Better - Made Tech | Clare Sudbery
Malicious Life |  | Ran Levi
Manager Tools |  | Mark Horstman; Michael Auzenne
Managing Up: Management in the Tech Industry |  | Travis Swicegood; Nick Means; Brandon Hays
Mangocast |  | Lucho Benitez; Luis Benitez; Pablo Santa Cruz; Miguel Balsevich; Luis Corvalán; Rolando Natalizia
The Manifest | Manifest.fm | Alex Pounds; Andrew Nesbitt
Mapping The Journey |  | Pramod Shashidhara
The Marco Show |  | Marco Behler
The Marketing AI Show | The Artificial Intelligence Show | Paul Roetzer; Mike Kaput
Marketplace Tech |  | Molly Wood; Meghan McCarty Carino; Kimberly Adams; Lily Jamali; Ben Johnson; Ben Brock Johnson; Stephanie Hughes
Mastering Agility |  | Sander Dur
Masters of Scale |  | Reid Hoffman; Bob Safian; Jeff Berman
Material |  | Andy Ihnatko; Russell Ivanovic; Yasmine Evjen; Florence Ion
Matt Report |  | Matt Medeiros
Maximum PC No BS Podcast | No BS Podcast | Will Smith; Gordon Mah Ung; Nathan Edwards
MegaMaker |  | Justin Jackson
Mein Scrum ist kaputt! |  | Sebastian Bauer; Dominik Ehrenberg; Ina Einemann
The Meltzone |  | Thomas Sanladerer; Tom Sanladerer; Stefan Hermann
Me, Myself, and AI |  | Sam Ransbotham; Shervin Khodabandeh
Mentoring Developers |  | Arsalan Ahmed
Merge Conflict Podcast | mergeconflict.fm | James Montemagno; Frank Krueger; Frank A. Krueger
Meta-Cast |  | Bob Galen; Josh Anderson
Metacast: Behind the Scenes |  | Ilya Bezdelev; Arnab Deka
Metamuse | Metamuse (Muse) | Adam Wiggins; Mark McGranaghan
Meta Tech Podcast |  | Pascal Hartig
Methodisch inkorrekt! | Minkorrekt | Nicolas Wöhrl; Reinhard Remfort
Method Podcast from Google Design | Method Podcast | Travis Neilson
Met Nerds om Tafel |  | Randal Peelen; Daniel Kegel; Floris Diemel; Joost Schellevis; Jurian Ubachs
Microarch Club |  | Dan Mangum; Daniel Mangum
MicroConf On Air | MicroConf Podcast | Rob Walling
Micro Monday |  | Jean MacDonald
The Micronaut Podcast |  | Sergio del Amo
Microsoft 365 Developer Podcast | Office 365 Developer Podcast | Jeremy Thake; Paul Schaeflein; Richard diZerega
Microsoft 365 PnP Weekly | PnP Weekly; SharePoint PnP Weekly | Vesa Juvonen; Waldek Mastykarz
Microsoft Cloud Show |  | Andrew Connell; Chris Johnson
Microsoft Cloud IT Pro Podcast |  | Scott Hoag; Ben Stegink
Microsoft Innovation Podcast | nz365guy | Mark Smith
Microsoft Mechanics |  | Jeremy Chapman
Microsoft Research Podcast |  | Gretchen Huizinga
The Microsoft Threat Intelligence Podcast |  | Sherrod DeGrippo
midudev | midulive | Miguel Ángel Durán
Mindscape | Sean Carroll's Mindscape | Sean Carroll
mintCast |  | Charles Olsen; Rob Hawkins; Scott Newlon; Moss Bliss; Joe Boylan; Bill Houser; Leo Chavez; Josh Hawk; Norbert Varzariu; Dale Miracle
Misreading Chat |  | Hajime Morita; Jun Mukai
Mixedcast | MIXED.de XR-Podcast | Matthias Bastian; Tomislav Bezmalinović; Christian Steiner; Maximilian Schreiner; Max Schreiner; Carolin Albrand; Ben Danneberg
Mixed Methods |  | Aryel Cianflone
Mixergy | Mixergy Interviews | Andrew Warner
mixx.io |  | Álex Barredo; Matías S. Zavia
MKBHD |  | Marques Brownlee
MLOps Community Podcast | MLOps Coffee Sessions | Demetrios Brinkmann; David Aponte; Vishnu Rachakonda
Mobile Couch |  | Ben Trengrove; Daniel Farrelly; Jake MacMullin
Mobile Dev Memo |  | Eric Seufert; Eric Benjamin Seufert
Mobile Tech Podcast | Mobile Tech Podcast with tnkgrl Myriam Joire | Myriam Joire
MobileTechRoundup | MoTR | Matthew Miller; Kevin Tofel; Kevin C. Tofel; James Kendrick
MobileViews Podcast | MobileViews | Todd Ogasawara; Jon Westfall
The Mob Mentality Show |  | Chris Lucian; Austin Chadwick
Mobycast |  | Jon Christensen; Chris Hickman
The Modem Podcast | Modulate Demodulate - The ModemCast | Nick Buraglio; Chris Cummings; Jay Stewart
Modem Mischief |  | Keith Korneluk
Moderated Content |  | Evelyn Douek; Alex Stamos
The Modern Agile Show |  | Joshua Kerievsky
Modern CTO |  | Joel Beasley
Modernize or Die | Modernize or Die Podcast - CFML News | Gavin Pickin; Brad Wood; Daniel Garcia
The Modern .NET Show | The .NET Core Podcast; The Dotnet Core Podcast | Jamie Taylor
The Modern Software Podcast | New Relic Modern Software Podcast | Fredric Paul; Tori Wieldt
Modern Web Podcast |  | Tracy Lee; Rob Ocel
Modules Unraveled |  | Bryan Lewis; Brian Lewis
Monday Morning Data Chat |  | Joe Reis; Matt Housley
MongoDB Podcast |  | Michael Lynn; Mike Lynn; Nic Raboy; Shane McAllister; Jesse Hall; Megan Grant; Anaiya Raisinghani
The MonkCast | RedMonk Podcast | James Governor; Kelly Fitzpatrick; Kate Holterhoff; Rachel Stephens; Stephen O'Grady
Moore's Lobby |  | Dave Finch; Daniel Bogdanoff
More or Less | More or Less: Behind the Stats | Tim Harford
More Than Just Code | MTJC | Tim Mitra; Jaime Lopez; Mark Rubin; Aaron Vegh
The Most Interesting Thing in AI |  | Nicholas Thompson
Mostly Erlang |  | Zachary Kessin; Fred Hebert; Eric Merritt
Mostly Lazy |  | Chas Emerick
Mostly Technical |  | Ian Landsman; Aaron Francis
Motion and Meaning |  | Val Head; Cennydd Bowles
MS Dev Show |  | Jason Young; Carl Schweitzer
Multiplex |  | Paul Redmond; TJ Miller
My Angular Story |  | Charles Max Wood
My First Million |  | Sam Parr; Shaan Puri
My JavaScript Story |  | Charles Max Wood
My Perfect Console | My Perfect Console with Simon Parkin | Simon Parkin
My Ruby Story |  | Charles Max Wood
Mystery AI Hype Theater 3000 |  | Emily M. Bender; Emily Bender; Alex Hanna
Nachgehackt |  | Henrik Hanses
Naked Security Podcast | Sophos Naked Security Podcast | Anna Brading; Mark Stockley; Paul Ducklin; Doug Aamoth; Kimberly Truong
Narwhals |  | Drew Wilson; Keiran Flanigan
NeedleStack |  | Matt Ashburn; Jeff Phillips
Nerd Journey |  | John White; Nick Korte
Nerdland | Nerdland Podcast; Nerdland Maandoverzicht | Lieven Scheire
NerdOut@Spotify |  | Dave Zolotusky
The .NET Docs Show |  | Cam Soper; Scott Addie; David Pine; Maira Wenzel
net@night | net@nite; Inside the Net | Amber MacArthur; Leo Laporte
The Net Ninja |  | Shaun Pelling
.NET Rocks! | DotNet Rocks | Carl Franklin; Richard Campbell; Rory Blyth; Mark Dunn
Netstack.FM |  | Glen De Cauwsemaecker
Network AF |  | Avi Freedman
Network Automation Nerds |  | Eric Chou
Network Break |  | Greg Ferro; Drew Conry-Murray; Johna Till Johnson
Network Collective |  | Jordan Martin; Eyvonne Sharp
Network Security Podcast |  | Martin McKeay; Rich Mogull; Zach Lanier
Neutral (5by5) | Neutral: A Car Show | Marco Arment; Casey Liss; John Siracusa
Never Rewrite |  | Isaac Askew; Jeffrey Sherman
The New Disruptors |  | Glenn Fleishman
New Layer |  | Jasmine Friedl; Tanner Christensen
The New Media Show |  | Todd Cochrane; Rob Greenlee
The New Quantum Era |  | Sebastian Hassinger; Kevin Rowney
New Rustacean |  | Chris Krycho
The New Screen Savers |  | Leo Laporte; Jason Howell
The New Stack Podcast | The New Stack Makers; The New Stack Analysts; The New Stack @ Scale | Alex Williams; Joab Jackson; Heather Joslyn; B. Cameron Gain; Darryl Taft; Darryl K. Taft; TC Currie; Libby Clark; Frederic Lardinois; Chris Pirillo; Jennifer Riggins
Nexus | Nexus: A Claroty Podcast; Aperture: A Claroty Podcast | Mike Mimoso
Ni cero, ni uno | Ni cero ni uno - Habilidades esenciales en un mundo tecnológico | Carlos Blé Jurado; Carlos Blé
N Is For Networking |  | Ethan Banks; Holly Metlitzky
NLP Highlights |  | Matt Gardner; Waleed Ammar; Pradeep Dasigi
NN/g UX Podcast |  | Therese Fessenden
No Agenda |  | Adam Curry; John C. Dvorak
Noclip | Noclip Crewcast | Danny O'Dwyer
No Compromises |  | Joel Clermont; Aaron Saray
Node University |  | Azat Mardan
NodeUp |  | Daniel Shaw; Dan Shaw; Mikeal Rogers; Rod Vagg
No Diagnostic Required |  | Anastasia Kazakova; Phil Nash
No Dogma Podcast |  | Bryan Hogan
Non Breaking Space Show |  | Christopher Schmitt
No Nonsense Agile Podcast |  | Murray Robinson; Shane Gibson
No Plans to Merge |  | Daniel Coulbourne; Caleb Porzio
No Priors |  | Sarah Guo; Elad Gil
No Quarter | No Quarter: The Classic Arcade Game Podcast | Carrington Vanston; Mike Maginnis
North Meets South | North Meets South Web Podcast | Jacob Bennett; Jake Bennett; Michael Dyrynda
NosillaCast | NosillaCast Apple Podcast | Allison Sheridan
No Silver Bullet | No Silver Bullet (Three Dots Labs) | Miłosz Smółka; Robert Laszczak
NoSoloTech |  | Diana Aceves; Félix López; Katia Aresti; Jorge Barrachina
No Strings Attached Show |  | Blake Krone; Samuel Clements
The Not-Boring Tech Writer |  | Jacob Moses; Kate Mueller
Notes On Work |  | Caleb Porzio
Note to Self | New Tech City | Manoush Zomorodi
Not So Standard Deviations | NSSD | Roger Peng; Roger D. Peng; Hilary Parker
NPC: Next Portable Console |  | Federico Viticci; John Voorhees; Brendon Bigley
NSBrief |  | Saul Mora
NSFW Show |  | Brian Brushwood; Justin Robert Young
NSScreencast |  | Ben Scheirman
Numberphile |  | Brady Haran
Nutanix Community Podcast |  | Angelo Luciani
NVIDIA AI Podcast |  | Noah Kravitz; Michael Copeland
o11ycast |  | Charity Majors; Rachel Chalmers; Liz Fong-Jones; Shelby Spees; Jessica Kerr; Martin Thwaites
Observable Flutter |  | Craig Labenz
The Observatory | The Observatory (Design Observer) | Michael Bierut; Jessica Helfand
Observy McObservface |  | Jonan Scheffler
OctoPrint On Air |  | Gina Häußge
Odd Lots |  | Joe Weisenthal; Tracy Alloway
Ode to RailsConf |  | David Hill
Office 365 Exposed |  | Tony Redmond; Paul Robichaux
Office Hours | OfficeHours.FM; Office Hours (Jupiter Broadcasting) | Carrie Dils; Christopher Fisher; Chris Fisher; Brent Gervais
The Official SaaStr Podcast | SaaStr Podcast | Jason Lemkin; Harry Stebbings
Off The Hook |  | Emmanuel Goldstein; Bernie S.; Rob T. Firefly; Rob T Firefly
Off The Main Thread | OTMT | Jake Archibald; Das Surma
omega tau | omega tau science & engineering podcast | Markus Völter; Markus Voelter; Nora Ludewig
The Omni Show |  | Brent Simmons; Andrew J. Mason
OMSCS Buzz |  | Tanmay Shah
OnAirInTheCloud |  | Keith Atherton; Gregor Suttie; Matt Boyd
On-Call Me Maybe |  | Adriana Villela; Ana Margarita Medina
On-Call Nightmares |  | Jay Gordon
On Cloud (Deloitte) | Deloitte On Cloud | David Linthicum; Mike Kavis
On Computing with Grady Booch | On Computing | Grady Booch
One Design Podcast |  | Kris Jeary; Bridget Tann; Andrew Fairlie
One Knight in Product |  | Jason Knight
One Minute Podcast Tips |  | Danny Brown
Only Malware in the Building |  | Selena Larson; Dave Bittner; Rick Howard; Keith Mularski
On Rails |  | Robby Russell
On the Grid |  | Andy Mangold; Matt McInerney; Dan Auer
On the Metal |  | Bryan Cantrill; Jessie Frazelle; Jess Frazelle; Steve Tuck
The OnTrack Podcast | Altium OnTrack | Judy Warner; Zach Peterson; James Sweetlove
On with Kara Swisher |  | Kara Swisher
Open Apple |  | Mike Maginnis; Ken Gagne; Quinn Dunki
Open at Intel |  | Katherine Druckman
OpenObservability Talks |  | Dotan Horovits
OpenShift Commons Briefings | OpenShift Commons | Diane Mueller
Open Source Creative Podcast |  | Jason van Gumster
Open Source Data | Open Source Data with Sam Ramji | Sam Ramji; Charna Parkey
Open Source Developer Podcast |  | James Perkins
Open Source in Finance Podcast | FINOS Open Source in Finance Podcast | Grizz Griswold; James McLeod
Open Source Ready |  | Brian Douglas; John McBride
Open Source Security Podcast |  | Josh Bressers; Kurt Seifried
Open Source Startup Podcast |  | Amanda Robson; Tim Chen; Timothy Chen
Open Source System Podcast |  | Vlad Filippov; Kyle Robinson Young; Tim Branyen; Darcy Clarke; Mike Taylor; Alex Sexton; Jason Etcovitch
Open Source Underdogs |  | Michael Schwartz; Mike Schwartz
The Open Source Way | The Open Source Way (SAP) | Karsten Hohage
Open Threads | Open Threads (Brian Casel) | Brian Casel
Open Web Podcast |  | Dion Almaer; John Resig; Alex Russell
Ops All The Things |  | Chris Webber; Steven Murawski; Steve Murawski
Opt Out |  | Seth For Privacy
Opulo Podcast |  | Stephen Hawes
Oracle University Podcast |  | Lois Houston; Nikita Abraham
O'Reilly Data Show | O'Reilly Data Show Podcast | Ben Lorica
The OSINT Curious Podcast |  | Micah Hoffman
OsProgramadores |  | Marcelo Pinheiro
OTN ArchBeat | OTN ArchBeat Podcast; ArchBeat | Bob Rhubart
OurSQL | OurSQL: The MySQL Database Community Podcast | Sheeri Cabral; Sheeri K. Cabral; Gerry Narvaja; Sarah Novotny
Out of Beta |  | Peter Suhm; Matt Wensing
Over Engineered |  | Chris Morrell
Over the Edge |  | Matt Trifiro; Bill Pfeifer
Overtired |  | Brett Terpstra; Christina Warren; Jeff Severns Guntzel
OWASP Podcast | The OWASP Podcast Series; OWASP 24/7 | Jim Manico; Mark Miller; Matt Tesauro; Vandana Verma Sehgal; Vandana Verma
Oxide and Friends |  | Bryan Cantrill; Adam Leventhal
p7t |  | Guilhem Lettron
Packet Protector |  | Jennifer Minella; JJ Minella; Drew Conry-Murray
Packet Pushers | Heavy Networking; Packet Pushers Weekly; The Everything Feed - All Packet Pushers Pods; The Fat Pipe - All Packet Pushers Pods; The Fat Pipe; Tech Bytes (Packet Pushers) | Ethan Banks; Greg Ferro; Drew Conry-Murray
Padre's Corner |  | Robert Ballecer
PageBreak Podcast |  | Liz Andrade; Niki Brown
Page It to the Limit |  | George Miranda; Julie Gunderson; Scott McAllister; Mandi Walls; Kat Gaines; Quintessence Anx; Matty Stratton; Matt Stratton
The Panel | The Panel (Transistor) | Justin Jackson; Brian Casel; Jordan Gal
Parallel |  | Shelly Brisbin
Parallel Passion |  | Miha Rekar
Parens of the Dead |  | Magnar Sveen; Christian Johansen
Parent Programming |  | Kevin Lamping
Partially Derivative |  | Chris Albon; Jonathon Morgan; Vidya Spandana
Partially Redacted | Partially Redacted: Data, Security & Privacy | Sean Falconer
Passwort | Passwort - der Podcast von heise security | Christopher Kunz; Sylvester Tremmel
The Path to Performance |  | Katie Kovalcin; Tim Kadlec
Patoarchitekci |  | Łukasz Kałużny; Szymon Warda
PC Perspective Podcast | PCPer Podcast | Ryan Shrout; Josh Walrath; Jeremy Hellstrom; Allyn Malventano; Sebastian Peak; Ken Addison; Jim Tanous
PeepCode | PeepCode Screencasts | Geoffrey Grosenbach
The Pen Addict |  | Brad Dowdy; Myke Hurley
Pencil vs Pixel |  | Cesar Contreras
People of AI |  | Ashley Oldacre; Gus Martins; Christina Warren
Percepticon | Percepticon.de | Matthias Schulze
Perlcast |  | Josh McAdams
The Peterman Podcast | The Peterman Pod | Ryan Peterman
Phil & Bart's Extreme Adventures |  | Philip Mander; Bart den Haak
The Phillip Wylie Show |  | Phillip Wylie
Phones Show Chat |  | Steve Litchfield; Ted Salmon
PHP Internals News |  | Derick Rethans
php[podcast] | The PHP Podcast (php[architect]) | Oscar Merida; Eric Van Johnson; John Congdon
PHP Roundtable |  | Sammy Kaye Powers; Sammy K Powers; Eric Van Johnson; John Congdon
PHP Town Hall |  | Ben Edmunds; Phil Sturgeon; Zack Kitzmiller; Matt Trask
PHPUgly |  | Eric Van Johnson; Thomas Rideout; Tom Rideout; John Congdon
The Pi Cast |  | Les Pounder; Avram Piltch
Picture Me Coding |  | Erik Aker; Mike Mull
PING | PING (APNIC) | George Michaelson
The Pipeline |  | Dan Benjamin
The Pipeline: All Things CD & DevOps Podcast |  | Jacqueline Salinas
The Pitch |  | Josh Muccio
Pivot |  | Kara Swisher; Scott Galloway
Pivotal Conversations |  | Michael Coté; Richard Seroter; Jeff Kelly
Pizza de Dados |  | Leticia Portella; Gustavo Coelho; Jessica Temporal
Planet Money | NPR Planet Money | Alex Blumberg; Adam Davidson; David Kestenbaum; Jacob Goldstein; Robert Smith; Chana Joffe-Walt; Noel King; Kenny Malone; Karen Duffin; Sarah Gonzalez; Amanda Aronczyk; Mary Childs; Nick Fountain; Erika Beras; Jeff Guo
Platform Engineering Podcast |  | Cory O'Daniel
Player/Missile |  | Rob McMullen
Playing for Fun |  | Myke Hurley; Tiffany Arment; Tiff Arment
Plumbers of Data Science |  | Andreas Kretz
Pocketnow Weekly | Pocketnow Weekly Podcast | Michael Fisher; Brandon Miniman; Jaime Rivera; Juan Carlos Bagnell; Taylor Martin; Adam Doud
Podcast411 |  | Rob Walch
The Podcast Accelerator |  | Mark Asquith
Podcast Answer Man |  | Cliff Ravenscraft
The Podcast at Delphi.org |  | Jim McKeeth
Podcast DevExpert | DevExpert Podcast; DevExperto | Antonio Leiva
Podcasters' Roundtable |  | Ray Ortega; Daniel J. Lewis; Dave Jackson
The Podcasters' Studio |  | Ray Ortega
The Podcast from DZone.com |  | John Esposito
Podcasting 2.0 |  | Adam Curry; Dave Jones
Podcasting Made Simple |  | Alex Sanfilippo
Podcasting Q&A |  | Travis Albritton
Podcast.__init__ | The Python Podcast.__init__ | Tobias Macey; Chris Patti
Podcast Insider | Blubrry Podcast Insider | Todd Cochrane; Mike Dell; MacKenzie Bennett; Shawn Thorpe
Podcast Junkies |  | Harry Duran
Podcast Lambda3 | Lambda3 Podcast | Giovanni Bassi
Podcast Linux |  | Juan Febles
Podcast Perspectives |  | Jeff Umbro
Podcast Pontifications |  | Evo Terra
Podcast Ubuntu y otras hierbas | Ubuntu y otras hierbas | Marcos Costales; Paco Molinero; Fernando Lanero
Podcast Workflows |  | Joe Casabona
Podchat |  | Danny Brown
PodCraft | PodCraft: How to Podcast | Colin Gray; Matthew McLean
PodCTL | PodCTL - Enterprise Kubernetes | Brian Gracely; Tyler Britten
PodDev | PodDev - le podcast du développeur | François Tonic
The Podlets | The Podlets - A Cloud Native Podcast | Carlisia Campos; Carlisia Thompson; Josh Rosso; Duffie Cooley; Bryan Liles; Patrick Barker; Michael Gasch; Olive Power; Nicholas Lane
Podnews Daily | Podnews; Podnews podcasting news | James Cridland
Podnews Extra |  | James Cridland
Podnews Weekly Review | Podland; Podland News | James Cridland; Sam Sethi
PodProgramar |  | Jessica Zanelato; Jessi Zanelato; Ana Eliza
PodRocket | PodRocket - A web development podcast from LogRocket | Paul Mikulskis; Noel Minchow; Paige Niedringhaus; Kaelan Cooter; Brian Neville-O'Neill
Point-Free |  | Brandon Williams; Stephen Celis
The PolicyViz Podcast | PolicyViz | Jon Schwabish; Jonathan Schwabish
Polycasts |  | Rob Dodson
The Polyglot Developer Podcast |  | Nic Raboy
Polymorphic Podcast |  | Craig Shoemaker
Pondering AI |  | Kimberly Nevala
Porozmawiajmy o IT |  | Krzysztof Kempiński
Possible |  | Reid Hoffman; Aria Finger
Postgres FM |  | Michael Christofides; Nikolay Samokhvalov
Postgres TV |  | Nikolay Samokhvalov; Ilya Kosmodemiansky
postmarketOS podcast |  | Oliver Smith; Caleb Connolly; Clayton Craft; Martijn Braam
Post Status Draft |  | Brian Krogsgard; Joe Hoyle; Cory Miller; David Bisset
Power Platform BOOST | Power Platform Boost Podcast | Ulrikke Akerbæk; Nick Doelman
PowerScripting Podcast |  | Jonathan Walz; Jon Walz; Hal Rottenberg
The PowerShell Podcast |  | Jordan Hammond; Andrew Pla
Practical 365 Podcast |  | Steve Goodman; Paul Robichaux; Bastiaan Verdonk
Practical AI |  | Chris Benson; Daniel Whitenack
The Practical Amateur Radio Podcast |  | Jerry Taylor
Practical Engineering |  | Grady Hillhouse
Pragmatic Bookshelf Podcast | The Pragmatic Podcasts | Miles Forrest
The Pragmatic Engineer Podcast |  | Gergely Orosz
Presentable |  | Jeffrey Veen; Jeff Veen
Primary Technology | Primary Tech | Stephen Robles; Jason Aten
The Printed Circuit Podcast |  | Stephen Chavez; Steph Chavez
The Privacy Advisor Podcast |  | Angelique Carson; Jedidiah Bracy
The Privacy, Security, & OSINT Show | The Complete Privacy & Security Podcast | Michael Bazzell; Justin Carroll
The Product Experience |  | Lily Smith; Randy Silver
Product Hunt Radio |  | Ryan Hoover; Erik Torenberg; Abadesi Osunsade
Productivity in Tech |  | Jay Miller; K Jay Miller
Productize Podcast | Productize | Brian Casel
ProductLed Podcast |  | Wes Bush
Product People | Product People (podcast) | Justin Jackson; Kyle Fox
Product Thinking | Product Thinking with Melissa Perri | Melissa Perri
Profitable Python |  | Ben McNeill
Programar es una Mierda |  | Juan José Meroño Sanchez; Juanjo Meroño; Alexandre Ballesté Crevillén
The Programmer Toolbox |  | Kathryn Hodge; Robyn Silber
programmier.bar |  | Dennis Becker; Fabian Fink; Dave Koschitzki; Garrelt Mock; Jan Gregor Emge-Triebel
The Programming Podcast |  | Danny Thompson; Leon Noel
Programming and Performance with Cliff Click |  | Cliff Click
Programming by Stealth |  | Bart Busschots; Allison Sheridan
Programming Leadership |  | Marcus Blankenship
Programming Throwdown |  | Patrick Wheeler; Jason Gauci
The Prompt |  | Myke Hurley; Stephen Hackett; Federico Viticci
The PrOTect OT Cybersecurity Podcast | PrOTect It All | Aaron Crow
Przeprogramowani |  | Przemek Smyrdek; Marcin Czarkowski
Pulling the Strings | Pulling the Strings, powered by Puppet | Demetrius Malbrough; Ben Ford
The Puppet Podcast |  | Michael Stahnke; Mike Stahnke
PurePerformance | PurePerformance Cafe | Brian Wilson; Andreas Grabner; Andi Grabner
The Pure Report | Pure Storage's Pure Report | Rob Ludeman; J.D. Wallace; Andrew Miller
Purple Squad Security |  | John Svazic
Purrfect.dev | CodingCat.dev Podcast | Alex Patterson; Brittney Postma
Pursuit Podcast |  | Jessica Rose
The Pybites Podcast |  | Bob Belderbos; Julian Sequeira
PyPodcats |  | Cheuk Ting Ho; Georgi Ker; Mariatta Wijaya; Tereza Iofciu
The Python Show |  | Mike Driscoll
Python411 |  | Ron Stephens
Python Bytes |  | Michael Kennedy; Brian Okken
Python Community News |  | Jay Miller; Jon Banafato
Python People |  | Brian Okken
PyTorch Developer Podcast |  | Edward Yang
QACAST |  | Sinan Erdinç; Tuğçe Alphan
The QA Lead Podcast | The QA Lead | Jonathon Wright; Jonathan Wright
QSO Today |  | Eric Guth
Quality Sense | Quality Sense Podcast | Federico Toledo
Quantitude |  | Greg Hancock; Patrick Curran
Query (Relay FM) |  | Stephen Hackett; Serenity Caldwell
Quit! |  | Dan Benjamin; Haddie Cooke
The Rabbit Hole | The Rabbit Hole: The Definitive Developer's Podcast | Michael Nunez; Dave Anderson; David Anderson; William Jeffries
Race Condition |  | Josh Adams
Radio DevOps |  | Christophe Chaudier
Radio Free Python |  | Larry Hastings
Radiolab |  | Jad Abumrad; Robert Krulwich; Latif Nasser; Lulu Miller
RadioTux |  | Ingo Ebel; Leszek Lesner; Roman Hanhart
RailsCasts |  | Ryan Bates
The Rails Changelog |  | Emmanuel Hayford
Rails Envy Podcast |  | Gregg Pollack; Jason Seifer
RAIN Report |  | Hap Holly
The Random Show |  | Kevin Rose; Tim Ferriss
Random but Memorable |  | Michael Fey; Matt Davey
Random Wire | Random Wire Review | Tom Salzer
The Ransomware Files |  | Jeremy Kirk
Rathole Radio |  | Dan Lynch
Rationally Speaking |  | Julia Galef; Massimo Pigliucci
Raumzeit |  | Tim Pritlove
Raw Data By P3 | Raw Data with Rob Collie | Rob Collie; Thomas LaRock; Justin Mannhardt
Rawkode Academy |  | David Flanagan; David McKay
Rawkode Live |  | David Flanagan; David McKay
The raywenderlich.com Podcast | Ray Wenderlich Podcast; Kodeco Podcast | Jake Gundersen; Mic Pringle; Dru Freeman; Janie Clayton; Jenn Bailey; Suz Gupta
Razorwire Cyber Security | Razorwire | James Rees
React Podcast |  | Michael Jackson; Michael Chan
The React Show |  | Thomas Hintz
Reactive |  | Kahlil Lechelt; Raquel Vélez; Henning Glatter-Götz
The React Native Show | React Universe On Air | Mike Grabowski; Łukasz Chludziński
React Native Nerds |  | Spencer Carli; Jonathan Wheat
React Native Radio |  | Nader Dabit; Kevin Old; Jamon Holmgren; Robin Heinze; Mazen Chami; Harris Robin Kalash; Jon Major Condon; Jon Major
React Round Up |  | Charles Max Wood; Nader Dabit; Cory House; Lucas Reis; Dave Ceddia; Thomas Aylott; Carl Mungazi; TJ VanToll; Paige Niedringhaus; Jack Herrington
React Wednesdays |  | TJ VanToll; Kathryn Grayson Nanz
Ready for Review |  | Sandra Parsick; Daniel Zenzes
Reality 2.0 |  | Doc Searls; Katherine Druckman; Petros Koutoupis; Kyle Rankin; Shawn Powers
The Real Python Podcast |  | Christopher Bailey; Chris Bailey
Real-Time Analytics with Tim Berglund | Real-Time Analytics Podcast | Tim Berglund
Real World DevOps |  | Mike Julian
Real World Serverless | Real World Serverless with theburningmonk | Yan Cui
Reasonably Sound |  | Mike Rugnetta
Reason Town |  | Murphy Randle; Jared Forsyth
The Rebound |  | Dan Moren; John Moltz; Lex Friedman
Rebuild | Rebuild.fm | Tatsuhiko Miyagawa
Reclaimed Audio |  | Tim Sway; Bill Lutes; Phil Pinsky
Recode Decode |  | Kara Swisher
Recode Media | Recode Media with Peter Kafka; Channels with Peter Kafka | Peter Kafka
Reconcilable Differences |  | Merlin Mann; John Siracusa
The Record |  | Brent Simmons; Chris Parrish
Redefining CyberSecurity |  | Sean Martin
Redefining Society and Technology | Redefining Society | Marco Ciappelli
Reescribiendo el Código |  | Catalina Arismendi; Julia Calvo; Jesica Checa; Florencia Risolo
Refactoring Podcast |  | Luca Rossi
Reflection Podcast | repod | Christian Leo-Pernold; Franky Luef
Regular Programming |  | Lars Wikman; Andreas Ekeroth
Reimagining Cyber |  | Rob Aragao; Stan Wisseman
Relating to DevSecOps |  | Ken Toler; Mike McCabe
Relative Paths |  | Ben Hutchings; Mark Phoenix
Release Notes |  | Charles Perry; Joe Cieplinski
Reliability Enablers | SREpath | Ash Patel; Sebastian Vietz
The Reluctant Agilist |  | Dave Prior
Remaster |  | Federico Viticci; Myke Hurley; Shahid Kamal Ahmad
Remotely Interesting |  | Cassidy Williams; Phil Hawksworth; Jason Lengstorf
Remote Ruby |  | Jason Charnes; Chris Oliver; Andrew Mason; David Hill
The REPL Podcast |  | Daniel Compton
Reply All |  | PJ Vogt; Alex Goldman; Emmanuel Dzotsi
República Web |  | Javier Archeni; Andros Fenollosa; David Vaquero; Antony Goetzschel; Néstor Angulo de Ugarte
Request for Comments | Request for Comments - Der RFC Podcast; RFC Podcast | Clemens Schrimpe; Anne Schüßler
Request For Commits |  | Nadia Eghbal; Mikeal Rogers
Request for Explanation |  | Manish Goregaokar; Alexis Beingessner; Carol Nichols; Carol Goulding
Research Saturday | CyberWire Research Saturday | Dave Bittner
Resilience in Action |  | Amy Tobey; Kurt Andersen
Resilient Cyber |  | Chris Hughes; Nikki Robinson
Resonant Frequency | Resonant Frequency: The Amateur Radio Podcast | Richard Bailey
Resourceful Designer |  | Mark Des Cotes
The Retort | The Retort AI Podcast | Thomas Krendl Gilbert; Tom Gilbert; Nathan Lambert
Retrobits Podcast |  | Earl Evans
Retro Computing Roundtable |  | David Greelish; Earl Evans; Carrington Vanston; Paul Hagstrom; Jack Nutting; Michael Mulhern
The Retro Hour | The Retro Hour (Retro Gaming Podcast) | Dan Wood; Ravi Abbott; Joe Fox
Retronauts |  | Jeremy Parish; Bob Mackey; Ray Barnholt; Scott Sharkey; Kevin Bunch; Nadia Oxford; Stuart Gipp; Diamond Feit
Revision Path |  | Maurice Cherry
Rework |  | Wailin Wong; Shaun Hildner; Kimberly Rhodes; Jason Fried; David Heinemeier Hansson
Rheingehäckt |  | Wolfgang Straßer; Marian Blok
Risikozone | Risikozone - Der Podcast über IT-Sicherheit | Andreas Noack; Viktor Garske
Risky Business | Risky Biz | Patrick Gray; Adam Boileau; James Wilson
Risky Business Features |  | James Wilson
Risky Business News | Risky Bulletin; Risky Biz News | Catalin Cimpanu; Claire Aird; Tom Uren
Road Work |  | Dan Benjamin; John Roderick
Roaring Elephant |  | Jhon Masschelein; Dave Russell
Robohub Podcast | ROBOTS Podcast | Per Sjöborg; Audrow Nash; Abate De Mey; Ron Vanderkley; Sabine Hauert; Lilly Clark; Kate Zhou
Roboism |  | Savannah Million; Alex Cox
The Robot Brains Podcast |  | Pieter Abbeel
Robot or Not? |  | John Siracusa; Jason Snell
The Robot Report Podcast |  | Steve Crowe; Mike Oitzman
Rocket |  | Christina Warren; Brianna Wu; Simone de Rochefort
Rocketship.fm | The Rocketship Podcast | Michael Sacca; Joelle Steiniger; Joelle Goldman; Matt Goldman; Mike Belsito
Rocket Ship - React Native Podcast | Rocket Ship | Simon Grimm
Rock'n'Code |  | Edgar Muniz Berlinck; Edgar Berlinck; Caio Emídio
Roguelike Radio |  | Andrew Doull; Darren Grey; Keith Burgun; Mark R. Johnson; Mark Johnson
Rogue Startups |  | Dave Rodenbaugh; Craig Hewitt
Rooftop Ruby |  | Collin Donnell; Joel Drapper
Root Causes | Root Causes: A PKI and Security Podcast | Tim Callan; Jason Soroko
ROS Developers Podcast |  | Ricardo Tellez
The Rosenfeld Review |  | Lou Rosenfeld; Louis Rosenfeld
Roundabout: Creative Chaos |  | Tammy Coron; Tim Mitra
Rover Log |  | Christopher Fisher; Chris Fisher
Rozchmurzony |  | Tomasz Cholewa
The R-Podcast |  | Eric Nantz
RSE Stories |  | Vanessa Sochat
Rubber Duck Dev Show |  | Creston Jamison
Rubiverse Podcast |  | Mike Moore
The Ruby Show |  | Dan Benjamin; Jason Seifer; Peter Cooper
Ruby5 |  | Gregg Pollack; Nathaniel Bibler
The Ruby AI Podcast |  | Valentino Stoll; Joe Leo
The Ruby Blend |  | Nate Hopkins; Ron Cooke; Andrew Mason
Ruby Book Club |  | Nadia Odunayo; Saron Yitbarek
Ruby for All |  | Andrew Mason; Julie J.; Julie J
Rubyology |  | Chris Matthieu
Ruby on Rails Podcast | 5by5 Ruby on Rails | Scott Barron; Geoffrey Grosenbach; Sean Devine; Kyle Daigle; Brittany Martin; Nick Schwaderer; Brian Mariani; Jemma Issroff; Elise Shaffer
Ruby Rogues |  | Charles Max Wood; James Edward Gray II; James Edward Gray; David Brady; Aaron Patterson; Peter Cooper; Josh Susser; Avdi Grimm; Katrina Owen; Saron Yitbarek; Coraline Ada Ehmke; Jessica Kerr; Sam Livingston-Gray; Eric Berry; Brian Hogan; David Richards; Andrew Mason; Matt Smith; Dave Kimura; Luke Stutters; John Epperson; Valentino Stoll; Ayush Nwatiya; Darren Broemmer
RubyTapas |  | Avdi Grimm
Ruminate |  | John Voorhees; Robb Knight
RunAs Radio |  | Richard Campbell; Greg Hughes
RunGeekRadio |  | Adam Culp
Running in Production |  | Nick Janetakis
Runtime |  | Sam Soffes; Caleb Davenport
Runtime Rundown |  | Joe Boyle; Evan Cooper
Rustacean Station |  | Ben Striegel; Jon Gjengset; Allen Wyma; Tim McNamara; Sean Chen
Rust Game Dev Podcast |  | Forest Anderson
Rust in Production |  | Matthias Endler
RustShip |  | Marco Ieni
The Rust Workshop Podcast |  | Jim Hodapp
Rusty Radio |  | Alex Newman
The Rusty Spike |  | Jonathan Turner
R Weekly Highlights |  | Eric Nantz; Mike Thomas
The SaaS Podcast |  | Omer Khan
SaaS Interviews with CEOs | SaaS Interviews with CEOs, Startups, The Top Entrepreneurs; The Top Entrepreneurs | Nathan Latka
Säkerhetspodcasten |  | Johan Rydberg Möller; Mattias Jidhage; Rickard Bodfors; Jesper Larsson; Peter Magnusson
Salesforce Admins Podcast | Salesforce Admins | Mike Gerholdt; Gillian Bruce; Gillian Madill
Salesforce Developer Podcast |  | Josh Birk
SalesforceWay Podcast | Salesforce Way | Xi Xiao
SANS Internet Stormcenter Daily Cyber Security Podcast | SANS Internet Storm Center StormCast; ISC StormCast; Stormcast | Johannes Ullrich; Johannes B. Ullrich
SassBites |  | Micah Godbolt
Scala Love |  | Oli Makhasoeva
Scala Types |  | Josh Suereth; Dick Wall; Bill Venners; Daniel Spiewak; Yuvi Masory
The Scalawags |  | Josh Suereth; Daniel Spiewak; Yuvi Masory; Kelsey Innis; Kelsey Gilmore-Innis; Brendan McAdams
Scaler Pod |  | Arnav Gupta
Scaling DevTools |  | Jack Bridger
Scaling Postgres |  | Creston Jamison
Schmidt List |  | Kurt Schmidt
School of Podcasting |  | Dave Jackson
Screaming in the Cloud |  | Corey Quinn
Screen Testing |  | Dan Ashby; Neil Studd
The Scrimba Podcast |  | Alex Booker; Jan Arsenovic
Script Lock |  | Max Folkman; Nick Folkman
Scrum Master Toolbox |  | Vasco Duarte
seanwes podcast |  | Sean McCabe; Ben Toalson
Search Engine | Search Engine with PJ Vogt | PJ Vogt
Searching for SaaS |  | Josh Ho; Nate Bosscher
Search Off the Record |  | John Mueller; Gary Illyes; Martin Splitt; Lizzi Sassman
Second Career Devs |  | Kyle Shevlin
The Secret Sauce |  | Brian Douglas
The Secure Developer |  | Guy Podjarny; Simon Maple; Danny Allan
Secure Digital Life |  | Doug White; Russell Beauchemin; Russ Beauchemin
Secure Talk |  | Mark Shriner; Justin Beals
Security Conversations |  | Ryan Naraine
Security Cryptography Whatever |  | Deirdre Connolly; Thomas Ptacek; David Adrian
Security-Insider Podcast |  | Peter Schmitz; Dirk Srocke
The Security Ledger Podcast | Security Ledger Podcasts | Paul Roberts; Paul F. Roberts
Security Nation |  | Jen Ellis; Tod Beardsley
Security Now |  | Steve Gibson; Leo Laporte
The Security Table |  | Chris Romeo; Izar Tarandach; Matt Coles
Security Unlocked |  | Nic Fillingham; Natalia Godyla
Security Weekly | Paul's Security Weekly; PaulDotCom Security Weekly; PaulDotCom | Paul Asadoorian; Larry Pesce; John Strand; Jack Daniel; Jeff Man; Carlos Perez; Joff Thyer; Lee Neely; Tyler Robinson; Doug White; Mick Douglas; Josh Marpet
Security Weekly News | Hack Naked News | Paul Asadoorian; Doug White; Jason Wood
Security Weekly Podcast Network |  | Paul Asadoorian; Doug White; Mike Shema; Adrian Sanabria; Matt Alderman; Larry Pesce; Jeff Man; Josh Marpet; Lee Neely; Tyler Robinson; Jason Albuquerque
Seeking Wisdom |  | David Cancel; Dave Gerhardt
Segurança Legal |  | Guilherme Goulart; Vinícius Serafim
Self-Directed Research |  | James Munns; Amos Wenger
Self-Hosted |  | Christopher Fisher; Chris Fisher; Alex Kretzschmar
Self-Made Web Designer |  | Chris Misterek
Semaphore Uncut |  | Darko Fabijan
Semiconductor Insiders | Semiconductor Insiders (SemiWiki) | Daniel Nenni
Señors at Scale | Señors @ Scale | Neciu Dan; Dan Neciu
Sense Think Act |  | Audrow Nash
Serial |  | Sarah Koenig
Seriously Risky Business |  | Tom Uren; Patrick Gray
Serverless Chats |  | Jeremy Daly; Rebecca Marshburn
Serverless Craic | Serverless Craic from The Serverless Edge | Dave Anderson; Mark McCann; Michael O'Reilly
Serverless Office Hours |  | Julian Wood; Eric Johnson
ServeTheHome |  | Patrick Kennedy
The Service Design Show |  | Marc Fonteijn
Shared Security | Social Media Security Podcast | Tom Eston; Scott Wright; Kevin Johnson
Sharp China |  | Andrew Sharp; Bill Bishop
Sharp Tech | Sharp Tech with Ben Thompson | Andrew Sharp; Ben Thompson
She Likes Tech |  | Svea Eckert
She Podcasts |  | Elsie Escobar; Jessica Kupferman
Shiny Developer Series |  | Eric Nantz
The Ship Show |  | J. Paul Reed; Youssuf El-Kalay; EJ Ciramella; Sascha Bates; Pete Cheslock; Seth Thomas; Paul Reed
Ship It! | Ship It! DevOps, Infra, Cloud Native; Ship It! Cloud, SRE, Platform Engineering | Gerhard Lazu; Justin Garrison; Autumn Nash
ShipTalk | ShipTalk - SRE, DevOps, Platform Engineering, Software Delivery | Ravi Lachhman; Dewan Ahmed
ShopTalk |  | Chris Coyier; Dave Rupert
Shot of Jaq |  | Jono Bacon; Stuart Langridge
Signals and Threads |  | Yaron Minsky; Ron Minsky
Silver Bullet Security Podcast |  | Gary McGraw
SimpleLeadership Podcast |  | Christian McCarrick
Simple Programmer Podcast |  | John Sonmez
Simple Talks | Simple Talks Podcast | Louis Davidson; Steve Jones; Grant Fritchey; Ryan Booz
Simply Cyber | Simply Cyber's Daily Cyber Threat Brief | Gerald Auger; Gerry Auger
Simply Offensive |  | Phillip Wylie
SitePoint Podcast |  | Brad Williams; Patrick O'Keefe; Stephan Segraves; Kevin Yank; Louis Simoneau
Six Colors Podcast |  | Jason Snell; Dan Moren
The Six Five |  | Patrick Moorhead; Daniel Newman
Sleepwalkers |  | Oz Woloshyn; Kara Price
Slightly Caffeinated |  | TJ Miller; Chris Gmyr
Slight Reliability |  | Stephen Townshend
Slow & Steady | Slow and Steady | Benedikt Deicke; Brian Rhea; Benedicte Raae
Small Batches | Software Delivery in Small Batches | Adam Hawkins
Smalltalk Reflections |  | David Buck; Craig Latta
The Smart Home Show |  | Adam Justice; Michael Wolf
Smart Tech Today |  | Mikah Sargent; Matthew Cassinelli
Smashing Podcast |  | Drew McLellan
Smashing Security |  | Graham Cluley; Carole Theriault; Vanja Svajcer
The Social-Engineer Podcast | SEPodcast | Christopher Hadnagy; Chris Hadnagy
The Social Hour |  | Amber MacArthur; Sarah Lane
Soft Robotics Podcast | IEEE RAS Soft Robotics Podcast | Marwa ElDiwiny
Soft Skills Engineering |  | Dave Smith; Jamison Dance
Software Architecture Radio |  | Matt Stine
SoftwareArchitekTOUR | heise Developer SoftwareArchitekTOUR | Carola Lilienthal; Patrick Roos; Johannes Seitz; Michael Stal; Gernot Starke; Eberhard Wolff; Stefan Tilkov; Christian Weyer
Software Architektur im Stream | software-architektur.tv | Eberhard Wolff; Lisa Maria Schäfer; Lisa Moritz; Ralf D. Müller
The Software Crafts Podcast |  | João Rosa
Software Defined Interviews |  | Michael Coté; Whitney Lee; Brandon Whichard
Software Defined Talk |  | Michael Coté; Brandon Whichard; Matt Ray
Software Engineering Daily | SE Daily | Jeff Meyerson; Jeffrey Meyerson; Sean Falconer; Gregor Vand; Kevin Ball; Lee Atchison; Alex DeBrie; Jocelyn Byrne Houle; Mike Bifulco; Jordi Mon Companys; Josh Goldberg; Joe Nash; Kyle Polich; Tyson Kunovsky; Haseeb Qureshi; Pranay Mohan; Srini Kadamati
Software Engineering Radio | SE Radio | Markus Völter; Markus Voelter; Michael Kircher; Arno Haase; Eberhard Wolff; Alexander Schmid; Bernd Kolb; Robert Blumen; Tobias Kaatz; Sven Johann; Johannes Thönes; Jeff Meyerson; Charles Anderson; Nate Black; Edaena Salinas; Felienne Hermans; Bryan Reinero; Kishore Bhatia; Travis Kimmel; Marcus Blankenship; Adam Conrad; Adam Gordon Bell; Kim Carter; Jeff Doolittle; Jeremy Jung; Gavin Henry; Priyanka Raghavan; Kanchan Shringi; Philip Winston; Justin Beyer; Akshay Manchale; Nikhil Krishna; Brijesh Ammanath; Giovanni Asproni; Gregory M. Kapfhammer; Gregory Kapfhammer; Sriram Panyam; Samuel Taggart
Software Engineering Unlocked | SE Unlocked | Michaela Greiler; Dr. McKayla
Software Freedom Podcast |  | Matthias Kirschner; Bonnie Mehring
Software Freedom Law Show |  | Bradley M. Kuhn; Bradley Kuhn; Karen Sandler
Software Gone Wild |  | Ivan Pepelnjak
Software Huddle |  | Sean Falconer; Alex DeBrie
Software Misadventures |  | Ronak Nathani; Guang Yang; Austin King
Software Sessions |  | Jeremy Jung
Software Social |  | Michele Hansen; Colleen Schnettler
Software Testing Unleashed | Podcast Software Testing; Richtig gute Software | Richard Seidl
Software Unscripted | Feldman on Software | Richard Feldman
SolarWinds TechPod |  | Sean Sebring; Chrystal Taylor
SolderSmoke |  | Bill Meara; Mike Caughran; Pete Juliano; Dean Souleles
Solo on .NET |  | Dmitri Nesteruk
Some Antics |  | Ben Myers
So Now What? | ARRL So Now What? | Michelle Patnode; Joe Carcia
Sophos Security Chet Chat | Chet Chat | Chester Wisniewski; Chet Wisniewski; Paul Ducklin
Sound of Symfony |  | Magnus Nordlander; Tobias Nyholm
Sounds Profitable | Sounds Profitable: Adtech Applied | Bryan Barletta; Arielle Nissenblatt
The Sourcegraph Podcast |  | Beyang Liu; Quinn Slack
Southern Fried Security Podcast |  | Martin Fisher; Andy Willingham; Steve Ragan; Joseph Sokoly
Spaghetti Code Podcast |  | Jeff Brand
Spark (CBC) | Spark from CBC Radio; CBC Spark | Nora Young
Spark Gap Podcast |  | Karl Bowers; Corey Lange
Speaking in Tech |  | Greg Knieriemen; Ed Saipetch; Sarah Vela; Peter Smallbone
Spring Office Hours |  | Dan Vega; DaShaun Carter
Sprite Castle |  | Rob O'Hara
SQL Data Partners Podcast |  | Carlos L Chacon; Carlos Chacon; Steve Stedman; Kevin Feasel; Eugene Meidinger
SQL Down Under |  | Greg Low
SQL Server Radio |  | Guy Glantser; Matan Yungman; Eitan Blumin
SRE Prodcast | Google SRE Prodcast; The Prodcast; Google Prodcast | Steve McGhee; MP English; Jordan Greenberg; Matt Siegler; Florian Rathgeber
Stacking the Bricks |  | Amy Hoy; Alex Hillman
The Stack Overflow Podcast | The Stack Exchange Podcast | Joel Spolsky; Jeff Atwood; David Fullerton; Jay Hanlon; Ilana Yitzhaki; Sara Chipps; Paul Ford; Ben Popper; Ryan Donovan; Cassidy Williams; Matt Kiernander; Ceora Ford; Eira May; Roberta Arcoverde
StackPod |  | Anthony Evans
Stacktrace Podcast |  | John Sundell; Gui Rambo; Guilherme Rambo
StaffEng |  | David Noël-Romas; Alex Kessinger
The Standup |  | Jamie Wright; Keith Thompson
The Standup with ThePrimeagen |  | Michael Paulson; TJ DeVries; Trash Dev; Casey Muratori
StarTalk Radio | StarTalk | Neil deGrasse Tyson; Chuck Nice
Start Here FM |  | Dain Miller
StartUp Podcast |  | Alex Blumberg; Lisa Chow
The Startup Chat | The Startup Chat with Steli & Hiten | Steli Efti; Hiten Shah
Startup Hustle |  | Matt DeCoursey; Matt Watson; Andrew Morgans; Lauren Conaway
The Startup Ideas Podcast | Where It Happens | Greg Isenberg
Startup School Radio |  | Aaron Harris; Kat Manalac
Startups for the Rest of Us |  | Rob Walling; Mike Taber
Startup to Last |  | Rick Lindquist; Tyler King
State of Agentic Coding |  | Armin Ronacher; Ben Vinegar
State of the Hack |  | Christopher Glyer; Nick Carr
The State of the Web |  | Rick Viscomi
Static Void Podcast |  | Jess Chadwick
Stats + Stories | Stats and Stories | John Bailer; Rosemary Pennington
Stay Forever |  | Gunnar Lott; Christian Schmidt; Rahel Schmitz
Still Untitled | Still Untitled: The Adam Savage Project; The Adam Savage Project | Adam Savage; Will Smith; Norman Chan; Norm Chan
Storage Unpacked |  | Chris Evans; Martin Glassborow
Stories From the Workshop |  | Meredydd Luff
Stories on Facilitating Software Architecture & Design | Virtual DDD; Virtual Domain-Driven Design | Andrew Harmel-Law; Andrea Magnorsky; Kenny Baas-Schwegler
Storytelling with Data Podcast | Storytelling with Data | Cole Nussbaumer Knaflic
Stratechery | Stratechery Podcast; Stratechery with Ben Thompson | Ben Thompson
Streaming Audio | Streaming Audio: A Confluent podcast; Streaming Audio: Apache Kafka & Real-Time Data | Tim Berglund; Kris Jenkins
The Structure Show |  | Barb Darrow; Derrick Harris
Style Guide |  | Anna Debenham; Brad Frost
Sub Club | Sub Club by RevenueCat | David Barnard; Jacob Eiting
Sudo Show |  | Brandon Johnson; Eric Hendricks; Eric the IT Guy
Sunday Morning Linux Review | SMLR | Tony Bemus; Mary Tomich; Phil Porada; Tom Lawrence; Mat Enders; Jay LaCroix
SupeRails |  | Yaroslav Shmarov
Super Data Science |  | Kirill Eremenko; Jon Krohn
The Supertop Podcast |  | Pádraig Kennedy; Oisín Prendiville
Sustain Podcast | SustainOSS | Richard Littauer; Justin Dorfman; Pia Mancini; Alanna Irving; Eric Berry; Allen Gunn; Ben Nickolls; Abigail Cabunoc Mayes; Abby Cabunoc Mayes; Leslie Hawthorn
Sustain Open Source Design |  | Richard Littauer; Memo Esparza; Django Skorupa; Georgia Bullen; Eriol Fox
Sustain Our Software |  | Eric Berry; Justin Dorfman; Richard Littauer
Svelte Radio |  | Kevin Åberg Kultalahti; Kevin AK; Antony Jones; Shawn Wang; Brittney Postma
Swampcast |  | Michael Levin
Sway |  | Kara Swisher
Swift by Sundell |  | John Sundell
Swift Coders |  | Garric Nahapetian
The Swift Community Podcast |  | John Sundell; Garric Nahapetian; Chris Lattner; Bas Thomas Broek; Bas Broek; Kate Castellano; Paul Hudson
Swifthane |  | Ali Can Batur; Ahmet Yalçınkaya
SwiftLounge |  | Anna Beltrami; Oliver Binns
Swiftly Speaking |  | Paul Hudson
Swift over Coffee |  | Paul Hudson; Sean Allen; Mikaela Caron
Swift Package Indexing |  | Dave Verwer; Sven A. Schmidt; Sven Schmidt
Swift Playhouse |  | Brian Foutty
Swift Talk | objc.io Swift Talk | Florian Kugler; Chris Eidhof
Swift Teacher |  | Brian Foutty
Swift Unwrapped |  | Jesse Squires; JP Simard
Sword & Laser | Sword and Laser | Veronica Belmont; Tom Merritt
The Swyx Mixtape |  | Shawn Wang
Sync Up | Sync Up - Your Microsoft OneDrive Podcast | Stephen Rice; Arvind Mishra; Ankita Kirti; Jason Moore
Syntax | Syntax.fm; Syntax - Tasty Web Development Treats | Wes Bos; Scott Tolinski; CJ Reynolds
SysAdmin Today |  | Paul Joyner
SysAdmin Weekly |  | Andy Syrewicze; Eric Siron
Syscast Podcast |  | Mattias Geniar
Systematic |  | Brett Terpstra
System Crafters |  | David Wilson
t3n MeisterPrompter | MeisterPrompter | Susanne Renate Schneider; Renate Schneider; Stella-Sophie Wojtczak
T3: TrueNAS Tech Talk | TrueNAS Tech Talk | Kris Moore; Chris Peredun
The Tablet Show |  | Carl Franklin; Richard Campbell
Tacit Talk |  | Conor Hoekstra
Tag1 Team Talks |  | Michael Meyers; Preston So
Take Up Code |  | Wahid Tanner; Abdul Wahid Tanner
The Talk Show | The Talk Show With John Gruber | John Gruber; Dan Benjamin
Talkin' About Infosec News | Talkin' Bout [Infosec] News | John Strand
Talking Code |  | Josh Smith; Venkat Dinavahi
Talking Drupal |  | Stephen Cross; John Picozzi; Nic Laflin; Martin Anderson-Clutz
Talking Kotlin |  | Hadi Hariri; Sebastian Aigner
Talking Machines |  | Katherine Gorman; Neil Lawrence; Ryan Adams
Talking Postgres | Path To Citus Con; Talking Postgres with Claire Giordano | Claire Giordano; Pino de Candia
Talking Serverless |  | Ryan Jones
Talk Julia |  | David Amos; Randy Davila
Talk Python To Me | Talk Python | Michael Kennedy
TalkRL | TalkRL: The Reinforcement Learning Podcast | Robin Ranjit Singh Chauhan; Robin Chauhan
Talos Takes |  | Jon Munshaw; Hazel Burton
Taming the Terminal |  | Bart Busschots; Allison Sheridan
Tanzu Talk |  | Michael Coté; Cora Iberkleid
Task Force 7 Cyber Security Radio | Task Force 7 Radio; TF7 Radio | George Rettas
TBPN |  | John Coogan; Jordi Hays
TCP Talks |  | Justin Brodley; Jonathan Baker
Teaching Python |  | Kelly Schuster-Paredes; Kelly Paredes; Sean Tibor
Teach Me To Code |  | Charles Max Wood
Teahour | Teahour.fm | Terry Tai; Dingding Ye; Daniel Lv
Tech45 |  | Maarten Hendrikx; Stefan Lesage; Jan Seurinck; Cindy De Smet; Davy Buntinx; Marco Frissen
TechArena | In the Arena by TechArena | Allyson Klein
Tech Café |  | Guillaume Vendé
Tech Debt Burndown Podcast |  | Nick Selby; Chris Swan
The Techdirt Podcast |  | Mike Masnick
Tech Field Day Podcast | On-Premise IT; On-Premise IT Roundtable | Stephen Foskett; Tom Hollingsworth
The Tech Guy | Leo Laporte - The Tech Guy | Leo Laporte
The Techie Geek |  | Russ Wenner
Tech Jr |  | Lee Warrick; Edwin Otero
Tech Leader Pro |  | John Collins
Tech Lead Journal |  | Henry Suryawirawan
Techmeme Ride Home | Tech Brew Ride Home | Brian McCullough; Chris Messina
Tech News Today |  | Tom Merritt; Sarah Lane; Jason Howell; Iyaz Akhtar; Becky Worley; Mike Elgan; Megan Morrone
Tech News Weekly |  | Jason Howell; Megan Morrone; Mikah Sargent
The Technically Human Podcast | Technically Human | Deb Donig
Technically Leadership |  | Laura Santamaria
Technically Religious |  | Leon Adato; Josh Biggley
Technically Speaking with Chris Wright | Technically Speaking (Red Hat) | Chris Wright
The Tech Night Owl | The Tech Night Owl LIVE | Gene Steinberg
Technology & Friends | Technology and Friends | David Giard
Techno Tim |  | Timothy Stewart; Techno Tim
Technovation with Peter High | Technovation | Peter High
Tech ONTAP Podcast | NetApp Tech ONTAP Podcast | Justin Parisi; Andrew Sullivan; Glenn Sizemore
Tech Over Tea | Tech Over Tea with Brodie Robertson | Brodie Robertson
The Tech Policy Press Podcast | The Sunday Show | Justin Hendrix
The Tech Poutine |  | Ian Cutress; George Cozma
Tech Queens |  | Frances Coronel
The Tech Report Podcast |  | Jordan Drake; Scott Wasson; Geoff Gasior; Cyril Kowaliski
TechSNAP |  | Allan Jude; Christopher Fisher; Chris Fisher; Dan Langille; Wes Payne; Jim Salter
Techstrong Gang |  | Alan Shimel; Mike Vizard; Mitch Ashley
TechStuff |  | Jonathan Strickland; Chris Pollette; Oz Woloshyn; Karah Preiss
Tech Talks Daily | Tech Talks Daily Podcast; The Tech Blog Writer Podcast | Neil C. Hughes; Neil Hughes
Tech Talk Today |  | Christopher Fisher; Chris Fisher; Angela Fisher
TechTechPotato |  | Ian Cutress
Tech Tent | BBC Tech Tent | Rory Cellan-Jones
Techtiefen |  | Nico Kreiling
Tech Tonic | FT Tech Tonic | John Thornhill
Tech Weekly (The Guardian) | Guardian Tech Weekly | Aleks Krotoski; Charles Arthur; Jemima Kiss
Tech Whisperers | Tech Whisperers: Inside the Playbooks of the Best Digital Leaders | Dan Roberts
TechWiseTV |  | Robb Boyd; Jimmy Ray Purser
Tech Won't Save Us |  | Paris Marx
Tech Writer koduje | Tech Writer koduje - podcast o komunikacji technicznej | Michał Skowron; Paweł Kowaluk
TechZing | TechZing Tech Podcast | Justin Vincent; Jason Roberts
Tecnocracia |  | Guilherme Felitti
The TED AI Show |  | Bilawal Sidhu
Telemetry Now |  | Phil Gervasi; Leon Adato
TensorFlow Meets |  | Laurence Moroney
Tentative Podcast |  | Reda Lemeden; Kyle Fiedler
Terminal Talk |  | Frank De Gilio; Jeff Bisti
Test & Code | Test and Code; Python Test Podcast | Brian Okken
Testcast |  | Trish Khoo; Bruce McLeod
The Test Drivers |  | Austin Evans; Myke Hurley
Testers' Island Discs |  | Neil Studd
TestGuild Automation Podcast | Test Talks; Test Guild; TestGuild Devops Toolchain Podcast; TestGuild News Show; TestGuild Performance Testing and Site Reliability Podcast; TestGuild Security Testing Podcast | Joe Colantonio
The Testing Show |  | Matthew Heusser; Matt Heusser; Michael Larsen; Perze Ababa; Jessica Ingrassellino; Justin Rohrman
Testing In The Pub |  | Stephen Janaway; Dan Ashby
Testing Peers |  | Chris Armstrong; David Maynard; Russell Craxford; Simon Prior
TGI Kubernetes | TGIK | Joe Beda; Kris Nóva; Duffie Cooley; Joshua Rosso; Josh Rosso
That Podcast |  | Beau Simensen; Dave Marshall
That's My JAMstack |  | Bryan Robinson
There Are No Girls on the Internet | TANGOTI | Bridget Todd
TheSeniorDev Podcast | theSeniorDev | Dragos Nedelcu; Bogdan Nedelcu
The Thesis Review |  | Sean Welleck
They Create Worlds |  | Alexander Smith; Alex Smith; Jeffrey Daum; Jeff Daum
They Talk Tech | They Talk Tech – mit Eckert und Wolfangel | Svea Eckert; Eva Wolfangel
Think FaaS with Trek10 | Think FaaS | Forrest Brazeal; Jared Short
Thinking Elixir |  | Mark Ericksen; David Bernheisel; Cade Ward
The Thirsty Developer |  | Larry Clarkin; Dave Bost
This Agile Life |  | Craig Buchek; Jason Tice; Lee McCauley; Amos King
This American Life |  | Ira Glass
This Day in AI |  | Michael Sharkey; Chris Sharkey
This Developer's Life |  | Rob Conery; Scott Hanselman
This is CS50 | CS50 Podcast | David J. Malan; David Malan; Brian Yu
This is Fine! A podcast about resilience engineering and software | This Is Fine! (resilience engineering) | Colette Alexander; Clint Byrum
This is HCD | This is HCD - Human Centered Design Podcast | Gerry Scullion
This Is Only a Test |  | Will Smith; Norman Chan; Norm Chan; Gary Whitta; Jeremy Williams; Kishore Hari
This is Product Management |  | Mike Fishbein
This Machine Kills |  | Jathan Sadowski; Edward Ongweso Jr.; Edward Ongweso Jr
This Month in React | TMiR; Reactiflux Podcast | Carl Vitullo; Mark Erikson; Mo Khazali
This Week in Amateur Radio | TWIAR | George Bowen
This Week in Bitcoin |  | Christopher Fisher; Chris Fisher
This Week in Computer Hardware | TWiCH | Ryan Shrout; Patrick Norton; Sebastian Peak
This Week in Django |  | Michael Trier; Brian Rosner
This Week in Enterprise Tech | TWiET | Robert Ballecer; Louis Maresca; Lou Maresca; Brian Chee; Curtis Franklin; Curt Franklin; Oliver Rist
This Week in Google | TWiG; Intelligent Machines | Leo Laporte; Jeff Jarvis; Gina Trapani; Stacey Higginbotham; Ant Pruitt; Paris Martineau
This Week in Law |  | Denise Howell; Evan Brown
This Week in Linux |  | Michael Tunnell
This Week in NET | This Week in Net (Cloudflare) | João Tomé
This Week in Quality | This Week in Testing | Simon Tomes
This Week in Radio Tech | TWiRT | Kirk Harnack; Chris Tobin; Chris Tarr
This Week in Software Testing |  | Matthew Heusser; Matt Heusser
This Week in Space |  | Rod Pyle; Tariq Malik
This Week in Startups |  | Jason Calacanis; Molly Wood; Alex Wilhelm
This Week in Tech | TWiT | Leo Laporte
This Week in the IndieWeb Audio Edition |  | Marty McGuire
This Week In Web Development |  | Trevor Tye; Daelan Wood
This Week on Channel 9 | TWC9 | Brian Keller; Dan Fernandez; Clint Rutkas
The Thomas Brush Show |  | Thomas Brush
Thoroughly Considered |  | Dan Provost; Tom Gerhardt; Myke Hurley
Thoughts on Functional Programming | The Eric Normand Podcast; LispCast | Eric Normand
Thoughtworks Technology Podcast | ThoughtWorks Podcast | Rebecca Parsons; Mike Mason; Neal Ford; Zhamak Dehghani; Alexey Bôas; Ashok Subramanian; Prem Chandrasekaran; Birgitta Böckeler; Ken Mugrage; Lilly Ryan; Scott Shaw
Threatpost Podcast | Digital Underground | Dennis Fisher; Mike Mimoso; Chris Brook; Tom Spring; Lindsey O'Donnell-Welch; Lindsey O'Donnell
Threat Vector | Threat Vector by Palo Alto Networks | David Moulton
ThreatWire |  | Shannon Morse
Three Buddy Problem |  | Ryan Naraine; Juan Andres Guerrero-Saade; Costin Raiu
Three Devs and a Maybe |  | Michael Budd; Fraser Hart; Lewis Cains; Edd Mann
Three Moves Ahead | 3MA | Troy Goodfellow; Rob Zacny; Julian Murdoch; Tom Chick; Bruce Geryk
Thunder Nerds |  | Frederick Philip Von Weiss; Brian Hinton
ThursdAI | ThursdAI - The top AI news from the past week | Alex Volkov
Tierra de Hackers |  | Martín Vigo; Alexis Porros
TILpod |  | Sujeevan Vijayakumaran; Dirk Deimeke
Timetable |  | Manton Reece
The Tim Ferriss Show |  | Tim Ferriss
Tiny DevOps |  | Jonathan Hall
TinySeed Tales |  | Rob Walling
TLB Hit |  | JF Bastien; Chris Leary
T-Minus Space Daily | T-Minus | Maria Varmazis
To Be Continuous |  | Edith Harbaugh; Paul Biggar
todo:cast |  | Malte Lantin; Robin-Manuel Thiel
Tone Control |  | Steve Gaynor
Too Embarrassed to Ask |  | Kara Swisher; Lauren Goode
Tools & Craft | Tools and Craft | Devon Zuegel
Toolsday |  | Una Kravets; Chris Dhanaraj
Top End Devs | Top End Devs Podcast; Devchat.tv | Charles Max Wood
Top Four |  | Marco Arment; Tiffany Arment; Tiff Arment
Totally Tooling Tips |  | Addy Osmani; Matt Gaunt
Total Network Operations |  | Scott Robohn
To The Point Cybersecurity |  | Rachael Lyon; Eric Trexler
Towards Data Science Podcast |  | Jeremie Harris
Tradecraft Security Weekly |  | Beau Bullock; Mike Felch
Traffic and Weather | Traffic & Weather | John Sheehan; Steve Marx
Training Data |  | Sonya Huang; Pat Grady
Traversy Media |  | Brad Traversy
The Treehouse Show |  | Nick Pettit; Jason Seifer
Triangulation Podcast |  | Leo Laporte; Tom Merritt
Trino Community Broadcast |  | Brian Olsen; Manfred Moser; Cole Bowden
Tropical MBA | TMBA; Lifestyle Business Podcast | Dan Andrews; Ian Schoen
Troubleshooting Agile |  | Jeffrey Fredrick; Douglas Squirrel
Troy Hunt's Weekly Update Podcast | Troy Hunt Weekly Update | Troy Hunt
TRS-80 Trash Talk |  | Peter Cetinski
Trust Me, I'm Certified |  | Jason Nickola
Trust Revolution |  | Shawn Yeager
TTL Podcast |  | Rebecca Murphey
Turing Complete FM |  | Rui Ueyama
TuxRadar | TuxRadar Linux Podcast | Graham Morrison; Mike Saunders; Andrew Gregory; Nick Veitch; Paul Hudson; Ben Everard
The Twenty Minute VC | 20VC; The Twenty Minute VC (20VC) | Harry Stebbings
Twenty Percent Time |  | Caleb Porzio; Daniel Coulbourne
TWIML AI Podcast | This Week in Machine Learning & AI; This Week in Machine Learning | Sam Charrington
Two Blokes Talking Tech |  | Trevor Long; Stephen Fenech
Two Minute Papers |  | Károly Zsolnai-Fehér
Two's Complement |  | Ben Rady; Matt Godbolt
Two Voice Devs |  | Mark Tucker; Allen Firstenberg
Type Theory Forall |  | Pedro Abreu
Ubuntu Podcast | Ubuntu UK Podcast; UUPC; Ubuntu Podcast from the UK LoCo | Alan Pope; Mark Johnson; Martin Wimpress; Laura Cowen; Tony Whitmore; Ciemon Dunville; Dave Walker
Ubuntu Security Podcast |  | Alex Murray; Joe McManus
UI Breakfast | UI Breakfast: UI/UX Design and Product Strategy | Jane Portman
The Uncast Show | Unraid Uncast | Ed Rawlings
The Undefined Podcast |  | Jared Palmer; Ken Wheeler
Under Development (podcast) |  | Michael Coté; Bill Higgins
Underrated ML |  | Sara Hooker; Sean Hooker
Underrepresented in Tech |  | Michelle Frechette; Allie Nimmons
Under the Radar Podcast |  | Marco Arment; David Smith
Unexplored Territory |  | Duncan Epping; Frank Denneman; Johan van Amersfoort
Unfilter |  | Christopher Fisher; Chris Fisher; Chase Nunes
Unfinished Business |  | Andy Clarke; Andrew Clarke
Ungeniused |  | Stephen Hackett; Myke Hurley
The Unhandled Exception Podcast |  | Dan Clarke
Unintended Consequences |  | Yoz Grahame; Heidi Waterhouse; Kim Harrison
The Unmade Podcast |  | Tim Hein; Brady Haran
Unnamed Reverse Engineering Podcast | Unnamed RE Podcast | Alvaro Prieto; Jennifer Costillo; Jen Costillo
Unprofessional |  | Dave Wiskus; Lex Friedman; Jaimee Newberry
UNSECURITY Podcast |  | Evan Francen; Brad Nigh; Ryan Cloutier
Unsolicited Response | Dale Peterson: ICS Security | Dale Peterson
Unsupervised Learning | Unsupervised Learning with Daniel Miessler | Daniel Miessler
Unsupervised Learning with Jacob Effron | Unsupervised Learning (Redpoint) | Jacob Effron; Patrick Chase; Jordan Segall
Untitled Linux Show |  | Jonathan Bennett; Rob Campbell; Ken McDonald; Jeff Massie; David Ruggles
The Untold Stories of Open Source |  | Mark Miller
Upgrade |  | Jason Snell; Myke Hurley
Üretim Bandı | Paraşüt'le Üretim Bandı | Eran Filiba; Andaç Türkmen; Ender Ahmet Yurt
User Defenders | UX Defenders | Jason Ogle
User Error |  | Joe Ressington; Alan Pope; Danielle Foré; Dan Foré
Using Reflection |  | Mark S. Weiss; Mark Weiss
Utilizing Tech | Utilizing AI; Utilizing CXL; Utilizing Edge | Stephen Foskett
UX Podcast |  | James Royal-Lawson; Per Axbom
UX and Growth |  | Matt Rheault; Austin Knight; Geoff Daigle
UX Cake |  | Leigh Allen-Arredondo; Leigh Arredondo
UXpod |  | Gerry Gaffney
Value Driven Data Science |  | Genevieve Hayes
The Vanilla JS Podcast | The Go Make Things Podcast; Go Make Things | Chris Ferdinandi
Vanishing Gradients |  | Hugo Bowne-Anderson
vBrownBag |  | Alastair Cooke; Cody Bunch; Damian Karlson
vChat |  | David Davis; Simon Seagrave; Eric Siebert
Vector Podcast |  | Dmitry Kan
Vector | Vector (iMore) | Rene Ritchie
Veeam Community Podcast |  | Rick Vanover
The Vergecast |  | Nilay Patel; Joshua Topolsky; Paul Miller; Dieter Bohn; David Pierce; Alex Cranz
The Verge Mobile Show |  | Dieter Bohn; Vlad Savov; Chris Ziegler; Dan Seifert
Veritasium |  | Derek Muller
The Vernon Richard Show |  | Vernon Richards; Richard Bradshaw
The Versioning Show |  | David Green; Tim Evko
Vertical Hold | Vertical Hold: Behind The Tech News | Adam Turner; Alex Kidman
Video Game History Hour |  | Kelsey Lewin; Frank Cifaldi; Phil Salvador
Views on Vue |  | Charles Max Wood; Chris Fritz; Joe Eames; Erik Hanchett; Divya Sasidharan; Elizabeth Fine; Ben Hong; Natalia Tepluhina; Ari Clark; Steve Edwards; Lindsay Wardell; Drew Baker; Cody Bontecou
Viewsources Podcast |  | Tim Evko; Charles Peters; Brad Cerasani
Vimcasts |  | Drew Neil
The Virtual CISO Podcast |  | John Verry
Virtual Coffee |  | Bekah Hawrot Weigel; Bekah Weigel; Dan Ott; Meghan Gutshall; Kirk Shillingford
Virtually Speaking Podcast |  | Pete Flecha; John Nicholson
Vision Pros |  | Tim Chaten
Visual Studio Talk Show |  | Mario Cardinal; Guy Barrette
Visual Studio Toolbox |  | Robert Green; Leslie Richardson
VMware Communities Roundtable |  | John Troyer; Eric Nielsen
Voice of the DBA |  | Steve Jones
Voices of the ElePHPant |  | Cal Evans; Khayrattee Wasseem
Voices of VR | Voices of VR Podcast | Kent Bye
The VOID Podcast |  | Courtney Nash
VS Code Insiders Podcast |  | James Montemagno
Vzhůru dolů podcast |  | Martin Michálek; Robin Pokorný
Waiting for Review |  | Dave Nott; Dave Wood; Daniel Jilg
The WAN Show | The WAN Show Podcast | Linus Sebastian; Luke Lafreniere
WasmAssembly |  | Thomas Steiner
Waveform | Waveform: The MKBHD Podcast | Marques Brownlee; Andrew Manganelli; David Imel
We Are Netflix |  | Lyle Troxell
Weaviate Podcast |  | Connor Shorten
Web 2.0 Show |  | Adam Stacoviak; Josh Owens
The Web Ahead |  | Jen Simmons
The Web Behind |  | Jen Simmons; Eric Meyer
Webbidevaus | webbidevaus.fi | Antti Mattila; Tommi Pääkkö; Riku Rouvila
Web Design Business with Josh Hall |  | Josh Hall
The Web Dev Podcast |  | Jason Lengstorf
WebDevRadio |  | Michael Kimsal
Webificando | Webificando - El podcast de side projects | Abel Fernandez; Robert Menetray
WebJoy |  | Eddie Hinkle
Web of Tomorrow |  | Adam Garrett-Harris
The Web Platform Podcast |  | Erik Isaksen; Danny Blue; Justin Ribeiro; Amal Hussein; Leon Revill; Nick Niemeir
Web Reactiva |  | Daniel Primo; Dani Primo
Web Rush | Real Talk JavaScript | John Papa; Ward Bell; Dan Wahlin; Craig Shoemaker
Web Security Warriors |  | Charles Max Wood
The Weekly Dev's Brew |  | Jan-Niklas Wortmann
Weekly Dev Tips |  | Steve Smith
We Hack Purple |  | Tanya Janca
Welcome to Macintosh |  | Mark Bramhill
WeSpeakCloud |  | Thomas Gerardin
We Speak CVE |  | Shannon Sabens; Tom Millar
Whatever Works (podcast) |  | Ted Salmon; Aidan Bell
What is Wrong with UX |  | Laura Klein; Kate Rutter
What's in the SOSS? |  | Omkhar Arasaratnam; Christopher Robinson
What's Tech? |  | Chris Plante; Christopher Plante
What the Dev? |  | David Rubinstein; Jenna Barron; Jenna Sargent; Jakub Lewkowicz
What the Hack with Adam Levin | What the Hack | Adam Levin; Beau Friedlander; Travis Taylor
What The Shell? |  | John Kordis
While True Talk |  | Jas Rajasansir; Richard Gill
Whiskey Web and Whatnot |  | Robbie Wagner; Chuck Carpenter; Charles W. Carpenter III
Whiteboard Testing |  | Richard Bradshaw
Why Are Computers |  | Tom Stuart
Wide Teams |  | Avdi Grimm
Window on Technology |  | Tobias Fenster
Windows Central Podcast |  | Daniel Rubino; Zac Bowden
Windows Insider Podcast |  | Jason Howard
Windows Weekly |  | Paul Thurrott; Leo Laporte; Mary Jo Foley; Richard Campbell
Wireframe |  | Khoi Vinh
Wireless Future |  | Erik G. Larsson; Erik Larsson; Emil Björnson
Wireless LAN Professionals Podcast | WLAN Pros Podcast | Keith Parsons
Within WordPress |  | Remkus de Vries
WolfTalk | WolfTalk: Podcast About Audio Programming | Jan Wilczek
Women in Agile Podcast | Women in Agile | Leslie Morse
Women in Analytics After Hours |  | Lauren Burke; Lauren Burke-McCarthy
Women in Data Science | Women in Data Science Worldwide; WiDS Podcast | Margot Gerritsen
Women in Tech Show |  | Edaena Salinas
Women in WP |  | Amy Masson; Tracy Apps; Angela Bowman
Women's Tech Radio |  | Angela Fisher; Paige Hess
Wookash Podcast |  | Łukasz Ściga
WordCast |  | Lorelle VanFossen; Dave Moyer; Kym Huynh
Word Notes |  | Rick Howard
The WordPress Podcast |  | Joost de Valk; Frederick Townes
The WordPress Chick |  | Kim Doyal
WordPress Weekly | WPWeekly | Jeff Chandler; Marcus Couch; John James Jacoby
Working Code |  | Adam Tuttle; Ben Nadel; Carol Hamilton; Tim Cunningham
Working Draft |  | Peter Kröner; Christian Schaefer; Hans Christian Reinl; Stefan Baumgartner; Vanessa Otto; Rodney Rehm
Working File |  | Andy Mangold
Working Out |  | Ashley Baxter; Paddy Donnelly
The Work Item |  | Den Delimarsky
Workmode |  | Alex Nemeroff
Wo wir sind ist vorne | WWSIV | Moritz Gießmann; Constantin Groß
WP Briefing | WordPress Briefing | Josepha Haden Chomphosy; Josepha Haden
WP Builds | WP Builds WordPress Podcast | Nathan Wrigley; David Waumsley
WP Elevation |  | Troy Dean
The WP Minute |  | Matt Medeiros; Eric Karkovack
WPMRR | WPMRR WordPress Podcast | Joe Howard; Christie Chirinos
WP Product Talk |  | Matt Cromwell; Katie Keith; Zack Katz; Amber Hinds
WP Tavern Jukebox | WP Tavern Podcast | Nathan Wrigley
WP-Tonic |  | Jonathan Denwood
WPwatercooler |  | Jason Tucker; Sé Reed
Writers in Tech |  | Yuval Keshtcher
Write the Docs Podcast |  | Tom Johnson; Jared Bhatti; Chris Ward
WTFFF?! 3D Printing Podcast | WTFFF | Tom Hazzard; Tracy Hazzard
The Xamarin Podcast | .NET MAUI Podcast | James Montemagno; Matt Soucoup; Pierce Boggan; Mike James; Mike Bluestein; Chris Hardy; David Ortinau
The Xamarin Show |  | James Montemagno
XrmToolCast |  | Scott Durow; Daryl LaBar
YAGNI |  | Matt Swanson
Y Combinator Podcast |  | Craig Cannon
Yet Another Podcast | YapCast; YapCast – Jesse Liberty | Jesse Liberty
You Choose! |  | Whitney Lee; Viktor Farčić
You Don't Know Flack |  | Rob O'Hara
Your Cyber Path |  | Kip Boyle; Jason Dion; Wes Shriner
Your Daily Scrum |  | Todd Miller; Ryan Ripley
Your Mac Life |  | Shawn King
Your Podcast Consultant |  | Dave Jackson
Your Undivided Attention |  | Tristan Harris; Aza Raskin; Daniel Barcay
Your Website Engineer |  | Dustin Hartzler
ZenFounder |  | Sherry Walling; Rob Walling
Zero Knowledge |  | Anna Rose; Fredrik Harrysson; Tarun Chitra; Kobi Gurkan
Zero to Scale |  | Justin McGill; Greg Hickman
Zigbits Network Design Podcast | Zigbits | Zig Zsiga
Zig SHOWTIME |  | Loris Cro
ZigZag |  | Manoush Zomorodi; Jen Poyant
`;
