// Family names borne by so many people that an equal full name is no sign of one person.

const list = `
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson
thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young
allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts
evans turner phillips parker edwards collins stewart morris murphy cook rogers morgan cooper peterson reed bailey kelly
howard kim cox ward richardson watson brooks wood james bennett gray hughes price long ross foster powell jenkins perry
russell sullivan bell fisher wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo tan lim wong
chan cheng cheung park choi jung kang cho yoon singh kumar sharma patel gupta shah khan ali ahmed hussain das rao reddy
mehta jain joshi verma mishra muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer
richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann lange werner krause meier lehmann dubois
durand lefebvre moreau laurent simon michel leroy roux david bertrand rossi russo ferrari esposito bianchi romano silva
santos oliveira souza pereira costa rodrigues almeida ferreira fernandez gomez diaz moreno alvarez romero ivanov petrov
smirnov kuznetsov popov sokolov novak svoboda kowalski nowak wisniewski hansen johansen olsen larsen andersen pedersen
nilsen jensen nielsen christensen sorensen johansson andersson karlsson nilsson eriksson larsson olsson persson svensson
gustafsson korhonen virtanen devries dejong jansen bakker visser smit vandijk vandenberg tanaka sato suzuki takahashi
watanabe ito yamamoto nakamura kobayashi kato cohen levy mizrahi peretz katz
`;

/** Folded (see `nameKey`). About 250 of the most frequent names of the countries most speakers come from. */
export const commonSurnames: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
