// Short forms of given names in use among English speakers: "Mike" in a text about Michael Driscoll is him.

const rows = `
abigail abby gail|albert al bert|alexander alex al sasha xander|alexandra alex sandra sasha|alfred al fred|allison ally
amanda mandy|andrew andy drew|angela angie|anthony tony|antonio toni tony|arthur art|barbara barb|benjamin ben benji|bernard bernie
beth elizabeth|bradley brad|brandon bran|caroline carol carrie|catherine cathy kate cat|charles charlie chuck|christina chris tina
christine chris tina|christopher chris topher kit|clifford cliff|clinton clint|cynthia cindy|daniel dan danny|david dave davey
deborah deb debbie|dennis denny|dominic dom nick|donald don donny|dorothy dot|douglas doug|edmund ed|edward ed eddie ted ned
eleanor ellie nora|elizabeth liz beth eliza lisa betsy|emily em|eugene gene|evan ev|ezekiel zeke|florian flo|frances fran
francis frank|franklin frank|frederick fred|gabriel gabe|geoffrey geoff jeff|gerald gerry jerry|gregory greg|guillermo will
harold harry hal|heinrich heinz|henry hank harry|isaac ike|isabella bella izzy|jacob jake|jacqueline jackie|james jim jimmy jamie
janet jan|jason jay|jeffrey jeff|jennifer jen jenny jenn|jeremiah jerry|jeremy jerry|jessica jess|joanna jo|johannes hannes jo
jonathan jon jonny|john jack johnny|joseph joe joey|joshua josh|judith judy|julian jules|katherine kate kathy katie kat
kathleen kathy kate|katrina kat|kenneth ken kenny|kimberly kim|kristin kris|kristina kris|kristopher kris|laurence larry
lawrence larry|leonard len leo|leonardo leo|leslie les|lillian lily|louis lou|lucas luke|luciana lu|madeline maddie|magdalena lena
margaret maggie meg peggy|martin marty|mathias matt|matthew matt matty|matthias matt|maximilian max|maxwell max|megan meg
melissa mel|michael mike mick mikey|michelle shell|mitchell mitch|mohammed mo|muhammad mo|nathan nate nat|nathaniel nate nat
nicholas nick nico|nicole nikki|nikolas nik niko|nikolay nik kolya|nikolai nik kolya|nikita nik|oliver oli ollie|olivia liv|oluwaseun seun|pamela pam|patricia pat patty trish
patrick pat paddy|paul paulie|peter pete|philip phil|phillip phil|rachel rach|randall randy|raymond ray|rebecca becca becky
richard rich rick dick richie|robert rob bob bobby robbie bert|roberto rob beto|roderick rod|rodney rod|ronald ron ronnie|rudolf rudi
russell russ|samantha sam|samuel sam sammy|sanjay san|santiago santi|scott scotty|sebastian seb bastian|sergey serge|sidney sid
stanley stan|stefan stef|stefanie steffi|stephanie steph|stephen steve stevie|steven steve stevie|stuart stu|susan sue susie
suzanne sue|sylvester sly|tabitha tabby|taylor tay|teresa terry tess|terrence terry|theodore ted theo|theresa terry|thomas tom tommy
timothy tim timmy|tobias tobi toby|valentina val|valerie val|veronica ronnie|victor vic|victoria vicky tori|vincent vince vinnie
vladimir vlad|walter walt|wesley wes|wilhelm willi|william will bill billy liam|yevgeny gene|zachary zach zack
`;

const shortForms = new Map<string, Set<string>>();
for (const row of rows.trim().split(/[|\n]/)) {
  const [full, ...short] = row.trim().split(" ");
  const known = shortForms.get(full!) ?? new Set<string>();
  for (const form of short) known.add(form);
  shortForms.set(full!, known);
}
const none: ReadonlySet<string> = new Set();

/** The short forms of a given name; both in lower case. Empty for a name not listed. */
export function nicknamesOf(givenName: string): ReadonlySet<string> {
  return shortForms.get(givenName.toLowerCase()) ?? none;
}
