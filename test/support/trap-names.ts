// The small gazetteer of the trap suite: names of every class, with the readings that make them hard.
export const trapNames = `
Ray | technology/software |  |  | C |
Rust | technology/language |  |  | C |
Go | technology/language | Golang:U |  | C |
Swift | technology/language |  |  | C |
Dart | technology/language |  |  | C |
=C | technology/language |  |  | X |
=R | technology/language |  |  | X |
=D | technology/language |  |  | X |
C++ | technology/language |  |  | U |
Click | technology/tool |  |  | X |
Boost | technology/library |  |  | X |
=Mac | technology/hardware |  |  | X |
=kind | technology/tool |  |  | X |
Saturn | technology/tool |  |  | C |
=IBM i | technology/os |  |  | U |
IBM | organisation/company |  |  | U |
YouTube | technology/service |  |  | U |
PDF | technology/format |  |  | U |
Communicating Sequential Processes | technology/tool | =CSP:X |  | U |
C# | technology/language |  |  | U |
.NET | technology/framework |  |  | U |
TLA+ | technology/language |  |  | U |
Python | technology/language |  |  | S |
Java | technology/language |  |  | S |
JavaScript | technology/language |  |  | U |
TypeScript | technology/language |  |  | U |
Haskell | technology/language |  |  | U |
Liquid Haskell | technology/tool |  |  | U |
Kubernetes | technology/software | =K8s:U |  | U |
Docker | technology/platform + organisation/company |  |  | S |
Docker Swarm | technology/software |  |  | U |
Helm | technology/tool |  |  | C |
Draft | technology/tool |  |  | C |
Brigade | technology/tool |  |  | C |
Envoy | technology/software |  |  | C |
gRPC | technology/framework |  |  | U |
Terraform | technology/tool |  |  | U |
Consul | technology/software |  |  | C |
Spark | technology/software | Apache Spark:U |  | C |
Kafka | technology/software | Apache Kafka:U |  | S |
Mode | organisation/company + technology/platform |  |  | C |
Segment | organisation/company + technology/platform |  |  | C |
Square | organisation/company |  |  | C |
Stripe | organisation/company + technology/platform |  |  | C |
Echo | technology/framework |  |  | C |
Amazon Echo | technology/hardware |  |  | U |
Oracle | organisation/company + technology/database |  |  | C |
Apple | organisation/company |  |  | C |
Meta | organisation/company |  |  | C |
Amazon | organisation/company |  |  | S |
Google | organisation/company |  |  | U |
Google Cloud | technology/platform |  |  | U |
Google Cloud Run | technology/service |  |  | U |
Microsoft | organisation/company |  |  | U |
Twitter | organisation/company |  |  | S |
Instagram | organisation/company |  |  | U |
LinkedIn | organisation/company |  |  | U |
Netflix | organisation/company |  |  | U |
Datadog | organisation/company + technology/platform |  |  | U |
PostgreSQL | technology/database | Postgres:U |  | U |
Redis | technology/database |  |  | U |
Linux | technology/os |  |  | U |
Node.js | technology/runtime | NodeJS:U |  | U |
Vue | technology/framework |  |  | S |
React | technology/library |  |  | C |
Angular | technology/framework |  |  | C |
=uv | technology/tool |  |  | X |
htmx | technology/library |  |  | U |
=pandas | technology/library |  |  | S |
numpy | technology/library | NumPy:U |  | U |
=CSI | technology/standard | container storage interface:U |  | X |
=ECS | technology/service |  |  | X |
Ruby on Rails | technology/framework | Rails:C |  | U |
Yahoo! | organisation/company |  |  | U |
TCP/IP | technology/protocol |  |  | U |
Git | technology/tool |  |  | S |
GitHub | technology/platform + organisation/company |  |  | U |
Solo.io | organisation/company |  |  | U |
KubeCon | event/conference |  |  | U |
microservices | topic | microservice |  | U |
service mesh | topic | service meshes |  | U |
Berlin | other/place |  |  | U |
Elbland | other/place |  |  | C |
`;
