/** Cities of the United States. */
export const US_CITIES: readonly string[] = (
  'new york,new york city,los angeles,chicago,houston,phoenix,philadelphia,san antonio,' +
  'san diego,dallas,san jose,austin,jacksonville,fort worth,columbus,charlotte,' +
  'indianapolis,san francisco,seattle,denver,washington,nashville,oklahoma city,el paso,' +
  'boston,portland,las vegas,detroit,memphis,louisville,baltimore,milwaukee,albuquerque,' +
  'tucson,fresno,sacramento,kansas city,mesa,atlanta,omaha,colorado springs,raleigh,' +
  'miami,virginia beach,long beach,oakland,minneapolis,tulsa,tampa,arlington,' +
  'new orleans,wichita,cleveland,bakersfield,honolulu,anaheim,orlando,st louis,' +
  'saint louis,pittsburgh,cincinnati,anchorage,newark,st paul,buffalo,madison,reno,' +
  'salt lake city,boise,spokane,santa fe,hartford,providence,charleston,savannah,' +
  'rochester,syracuse,albany,des moines,little rock,baton rouge,birmingham,richmond,' +
  'knoxville,chattanooga,burlington,santa barbara,palo alto,berkeley,cambridge,' +
  'scottsdale,tallahassee,fort lauderdale,naples,aurora,dayton,akron,toledo,lincoln,' +
  'lexington,columbia,norfolk,key west,ann arbor,boulder,eugene,tacoma,bellevue,plano,' +
  'irvine,glendale,pasadena,santa monica,beverly hills'
).split(',');

/** Cities of the United Kingdom. */
export const GB_CITIES: readonly string[] = (
  'london,manchester,birmingham,leeds,liverpool,bristol,edinburgh,glasgow,cardiff,' +
  'belfast,newcastle,sheffield,nottingham,york,oxford,cambridge,bath,brighton,leicester,' +
  'southampton,portsmouth,plymouth,exeter,norwich,coventry,derby,hull,stoke,sunderland,' +
  'swansea,aberdeen,dundee,inverness,reading,milton keynes,canterbury,chester,lancaster,' +
  'durham,lincoln,gloucester,worcester,winchester,salisbury,carlisle,bradford,' +
  'wolverhampton,preston,ipswich,peterborough,newport,bournemouth,blackpool,derry,wells,' +
  'ely,truro,st albans,chichester,hereford,lichfield,ripon,wakefield,salford,stirling,' +
  'perth,armagh,lisburn,bangor,st davids,stoke on trent,newcastle upon tyne,cheltenham,' +
  'luton,swindon,middlesbrough'
).split(',');

/** Cities of Europe. */
export const EUROPEAN_CITIES: readonly string[] = (
  'london,paris,berlin,madrid,rome,vienna,amsterdam,brussels,copenhagen,stockholm,oslo,' +
  'helsinki,dublin,lisbon,barcelona,munich,hamburg,cologne,frankfurt,stuttgart,dresden,' +
  'leipzig,milan,venice,florence,naples,turin,prague,budapest,warsaw,krakow,zurich,' +
  'geneva,bern,basel,salzburg,innsbruck,graz,athens,bucharest,sofia,belgrade,zagreb,' +
  'ljubljana,bratislava,riga,vilnius,tallinn,reykjavik,luxembourg,monaco,lyon,marseille,' +
  'nice,bordeaux,toulouse,strasbourg,seville,valencia,granada,malaga,porto,rotterdam,' +
  'the hague,antwerp,bruges,ghent,gothenburg,bergen,edinburgh,glasgow,manchester,' +
  'istanbul,kyiv,moscow'
).split(',');

/** Cities of the rest of the world. */
export const OTHER_CITIES: readonly string[] = (
  'tokyo,kyoto,osaka,sydney,melbourne,brisbane,perth,adelaide,auckland,wellington,' +
  'toronto,montreal,vancouver,ottawa,calgary,quebec city,mumbai,delhi,new delhi,' +
  'bangalore,chennai,kolkata,hyderabad,beijing,shanghai,shenzhen,hong kong,taipei,seoul,' +
  'busan,singapore,kuala lumpur,bangkok,hanoi,ho chi minh city,jakarta,manila,dubai,' +
  'abu dhabi,doha,riyadh,tel aviv,jerusalem,cairo,casablanca,marrakesh,nairobi,lagos,' +
  'accra,johannesburg,cape town,mexico city,guadalajara,cancun,havana,bogota,lima,quito,' +
  'santiago,buenos aires,montevideo,rio de janeiro,sao paulo,brasilia,caracas'
).split(',');

/** The states of the United States, and what counts as one in an address. */
export const US_STATES: readonly string[] = (
  'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,' +
  'georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,' +
  'massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,' +
  'new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,' +
  'oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,' +
  'texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,' +
  'district of columbia,washington d c,puerto rico'
).split(',');

/** Regions, provinces and counties outside the United States. */
export const OTHER_REGIONS: readonly string[] = (
  'ontario,quebec,british columbia,alberta,manitoba,saskatchewan,nova scotia,' +
  'new brunswick,newfoundland,prince edward island,bavaria,saxony,hesse,lower saxony,' +
  'brandenburg,thuringia,tyrol,styria,carinthia,tuscany,lombardy,piedmont,sicily,' +
  'sardinia,umbria,veneto,provence,brittany,normandy,burgundy,alsace,corsica,catalonia,' +
  'andalusia,galicia,basque country,valencia,castile,flanders,wallonia,scotland,wales,' +
  'england,northern ireland,yorkshire,cornwall,devon,kent,sussex,essex,lancashire,' +
  'norfolk,suffolk,new south wales,queensland,victoria,tasmania,south australia,' +
  'western australia,northern territory,kerala,punjab,rajasthan,gujarat,maharashtra,' +
  'hokkaido,okinawa,jalisco,yucatan,patagonia,siberia,transylvania,crete,lapland,' +
  'madeira,canary islands,balearic islands,azores,savoy,calabria,apulia,liguria,silesia,' +
  'bohemia,moravia,frisia,connacht,munster,leinster,ulster,the highlands,cumbria,dorset,' +
  'somerset,surrey,hampshire,wiltshire,tamil nadu,goa,new england,the midwest'
).split(',');

/** All countries, with the names that people use. */
export const COUNTRIES: readonly string[] = (
  'afghanistan,albania,algeria,andorra,angola,antigua and barbuda,argentina,armenia,' +
  'australia,austria,azerbaijan,bahamas,the bahamas,bahrain,bangladesh,barbados,belarus,' +
  'belgium,belize,benin,bhutan,bolivia,bosnia,bosnia and herzegovina,botswana,brazil,' +
  'brunei,bulgaria,burkina faso,burundi,cambodia,cameroon,canada,cape verde,' +
  'central african republic,chad,chile,china,colombia,comoros,congo,costa rica,croatia,' +
  'cuba,cyprus,czech republic,czechia,denmark,djibouti,dominica,dominican republic,' +
  'east timor,ecuador,egypt,el salvador,equatorial guinea,eritrea,estonia,eswatini,' +
  'ethiopia,fiji,finland,france,gabon,gambia,the gambia,georgia,germany,ghana,greece,' +
  'grenada,guatemala,guinea,guinea bissau,guyana,haiti,honduras,hungary,iceland,india,' +
  'indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,japan,jordan,kazakhstan,' +
  'kenya,kiribati,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,' +
  'liechtenstein,lithuania,luxembourg,madagascar,malawi,malaysia,maldives,the maldives,' +
  'mali,malta,marshall islands,mauritania,mauritius,mexico,micronesia,moldova,monaco,' +
  'mongolia,montenegro,morocco,mozambique,myanmar,namibia,nauru,nepal,netherlands,' +
  'the netherlands,holland,new zealand,nicaragua,niger,nigeria,north korea,' +
  'north macedonia,norway,oman,pakistan,palau,palestine,panama,papua new guinea,' +
  'paraguay,peru,philippines,the philippines,poland,portugal,qatar,romania,russia,' +
  'rwanda,saint lucia,samoa,san marino,saudi arabia,senegal,serbia,seychelles,' +
  'sierra leone,singapore,slovakia,slovenia,solomon islands,somalia,south africa,' +
  'south korea,korea,south sudan,spain,sri lanka,sudan,suriname,sweden,switzerland,' +
  'syria,taiwan,tajikistan,tanzania,thailand,togo,tonga,trinidad and tobago,tunisia,' +
  'turkey,turkmenistan,tuvalu,uganda,ukraine,united arab emirates,' +
  'the united arab emirates,united kingdom,the united kingdom,the u k,u k,uk,' +
  'great britain,britain,england,scotland,wales,northern ireland,united states,' +
  'the united states,united states of america,the united states of america,america,' +
  'the u s,usa,the usa,uruguay,uzbekistan,vanuatu,vatican city,venezuela,vietnam,yemen,' +
  'zambia,zimbabwe'
).split(',');
