import { type Language } from '../../language';

/** How people ask who this is and what it does, as eleven people wrote it down who saw no code and no phrases. */
export const aboutUs: Language['acts'] = {
  AboutIntent: `
    now who am i talking to
    is there a real live lady on the other end of this
    are you that alexa or somebody different
    who built you some fella in california
    you sound like a person are you one
    what outfit are you with
    are you part of amazon or just living in their box
    what in the world is this
    did my grandson put you on here or did you come with it
    who's behind this thing
    what's your name honey
    are you one of them a i robots
    is this a store or a game or what exactly
    where are you located
    how long have you been around
    who do you work for
    you're not a telemarketer are you
    is this a recording
    i was talking to alexa a minute ago so who's this now
    do you have a mother or did a company make you
    are you the same one my sister's got up in vermont
    tell me a little about yourself
    what company is this please
    am i speaking with a human being
    you from around here
    are you a he or a she or an it
    my daughter turned this on and left so what is it i've got here
    is it some kind of shopping club
    whose voice is that
    are you smart like those computers on the news
    did jeff bezos come up with you
    how old are you anyhow
    i'd like to know who programmed you
    so you're a machine then
    are you a real shop with a building somewhere
    what do they call you
    are you that chat g p t my nephew's always going on about
    who am i dealing with here before i go any further
    you don't sound like the regular alexa
    are you an american company
    who am i talking to here
    are you one of these ai things
    is there a real lass on the other end
    what even is this
    you're not alexa are you you sound different
    are you a proper shop
    which company are you with
    have i rung amazon
    who invented you
    what's your name then
    are you a robot or a human being
    is this a call centre
    where are you speaking from
    who's behind all this
    are you the same one that does the weather
    are you new i've not heard you before
    how old are you
    are you that chat gpt
    do you belong to jeff bezos
    what are you when you're at home
    are you real
    i don't understand who you are dear are you a young man or a machine
    is this thing an app or a game or something
    are you scottish
    who wrote you
    do you work for amazon or for yourself
    have you got a head office somewhere
    what sort of outfit is this
    did some lad in his bedroom make you
    are you alive in there
    introduce yourself
    grandad wants to know if you're a person
    you a boy or a girl
    is it the speaker talking or somebody else
    so what is it i've opened here exactly
    who runs this
    are you on the computer or are you a recording
    tell me about yourself
    are you british made
    have i got through to a shop assistant or to a computer
    hold up am i talking to an actual human
    are you like chat gpt or something else
    what even is this my cousin just said to open it
    who built you
    so you're amazon's thing or somebody else's
    do you have a name
    is this a store or a game or what
    are you a robot i'm seven percent sure you're a lady in an office
    where are you located like physically
    you don't sound like regular alexa who's this
    did some dude in a garage code you
    what company is behind this
    are you artificial intelligence or a recording
    is this an app or part of the speaker
    what am i talking to here
    do you have feelings or are you just software
    i'm sorry who is it that i speak with
    are you the same as siri
    so is this skill official or just somebody's project
    tell me about yourself a little
    who runs this little shop
    wait are you alexa or no
    are you from here in the states
    is there a team of people back there answering
    what kind of thing are you exactly
    my teacher wants to know who programmed you
    are you part of google
    are you the store itself or like a middleman
    what do they call this thing
    never heard of you before where'd you come from
    do you work for bezos
    are you alive
    is it a computer that is speaking with me
    when did you come out are you new
    who owns you
    my daughter asks if there's a person living in the speaker
    so you're basically a shopping bot is that it
    my sister set you up while i was at work so who is it i've been talking to this whole time
    i hope you won't think me rude but are you an actual young lady sat in a call centre somewhere
    i'm eighty one and my daughter's plugged this in and left so would somebody explain to me what you are
    you a robot
    i said good morning to you and you answered which is more than my husband does so what are you exactly
    are you the same gal that tells me the weather every morning or is this a whole other somebody
    is it amazon i've got on the line here or have i wandered into some other outfit without noticing
    my boy says you're just a computer and i say you got too much personality so settle this for us
    somebody somewhere must have sat down and put you together so i'm curious which clever clogs was it
    so like is this an app or a store or what because my roommate opened it and just walked out
    got a name then
    i always like to know who i'm dealing with before we start so might you introduce yourself my dear
    you sound awful familiar so are you alexa doing a different voice or are you your own thing
    what's this that's just started up then because all i did was ask for the radio and here you are
    human or machine
    are y'all part of the big company with the smiley trucks or are you a mom and pop operation
    i was a switchboard girl for thirty years and you don't sound like you're reading off a card so who are you
    is there a guy behind a curtain someplace typing all this or does it come right out of a machine
    where are you from
    you've a nice way of talking i'll give you that but are you flesh and blood or what are you love
    as a lawyer i have to ask whose product you are and what company's name is on the door
    my grandchildren tell me you're one of these artificial brain things they do at school is there any truth in that
    some kind of bot
    what outfit do you belong to anyhow because the lady on the other gadget said she never heard of you
    i can't be doing with talking to something i can't picture so are you a shop or a person or a program
    do you got a real job or are you living in that little round speaker all day long like a genie
    amazon's lot are you
    before we go any further would you mind telling me what this thing is that i've apparently opened
    who came up with you anyhow was it some college kid in a garage or one of those giant corporations
    how old would you be then if it's not impertinent to ask a voice in a box such a thing
    i thought i was calling my cousin brenda and got you instead so just who might you be
    am i right in thinking there's nobody at the other end and it's all done with wires and whatnot
    my wife wants to know if you're a real person because she's fixing to be jealous over there
    now are you part of alexa herself or more of a lodger that's moved in with her if you follow me
    do you have like a mom i mean somebody who wrote you because my little girl's real concerned about it
    it's the first time i've come across you so would you say a few words about yourself and who's behind you
    someone real there
    to whom am i speaking please
    are you a real young lady or is it a machine
    my son put you on the sideboard and i've no notion what you are
    you sound awfully human dear are you
    is this the amazon or another company altogether
    where are you sitting when you talk to me is it a call centre
    have you a name at all
    i beg your pardon but what exactly have i got myself into here
    would you be one of those artificial intelligence things they have on the news
    who brought you into the world if i may ask
    are you the same one who does the weather for me
    you've an english voice are you from these parts
    is there a person typing away behind you
    do you belong to the shop or to the government
    i didn't ask for anyone who is it that's talking
    how long have you been at this job love
    i thought it was alexa i was talking to and now you've a different way about you
    would you be a recording or are you making it up as you go
    who are your people as my mother would say
    what do they call this programme
    is there a firm behind you and where is it based
    do you get tired at all or aren't you that sort of creature
    are you something to do with the television
    the home help says you're a robot is she right
    pardon my ignorance but what is it that i have just opened
    have i come through to the shopping people or to someone else
    do you have a mother and father or were you put together in a factory
    was it an irishman or an american that invented you
    is it the one fellow who answers everybody or have we each our own
    how old would you be
    you a bot
    who's this then
    hang on are you actual alexa or some app
    who built ya
    is this chat gpt in a trench coat or what
    what even is this thing
    you're not a real person are you
    did jeff bezos make you
    never heard of you where'd you come from
    what's your name mate
    are you like siri's cousin or something
    which company's this
    did i accidentally open something what am i in
    talk like a human who's on the other end
    you alive or what
    is some lad in an office reading this out
    what skill is this
    how come you sound different from normal alexa
    some kind of ai yeah
    are you a fella or a girl or neither
    who coded this is it a student project
    state your business robot
    you official or third party
    my sister turned you on so who are you
    are you run by argos or what's the story
    am i chatting to code right now
    have you got a brain in there or are you just a big list
    when were you born like
    so you're what exactly a shop or a search thing or a mate
    who am i talking to right now
    is there a human on the other end
    did alexa change her voice or are you somebody else
    so you're like a robot or what
    hang on are you the same lady that tells me the weather
    are you one of those a i deals
    are you with bezos and them
    how'd you get on my speaker
    do you have a name sweetheart
    which company built you
    is this a store or just some kind of game
    what exactly have i opened here
    my son put this on here what is it
    are you chat g p t
    am i speaking with a salesperson
    you sound so real are you
    are you a girl or a boy or neither
    is this an official amazon thing
    who programmed you
    i said something by accident and now you're here so who is this
    are you calling from india
    what kind of a program is this
    do you work for the store
    are you just a recording
    some guy in a basement write you or a real company
    is this siri
    are you a bot because you kinda sound like a bot
    identify yourself
    where do you come from
    do you eat do you sleep what are you
    you're not a real person are you dear
    so is this thing an app or a skill or what do they call it
    are you part of alexa or separate from her
    is this some kind of shopping channel
    my granddaughter wants to know if you're a person
    who do you belong to
    do you have a brain in there
    i'm a lawyer so who am i legally dealing with here
    what are you even
    is it just you or are there more of you
    okay serious question are you a computer
    are you from around here
    did google make you
    where's the guy who invented you live
    which business is this
    is somebody sitting there typing what you say
    you american
    do you have feelings or is it all code
    never heard of this before what's this
    so you're not alexa then
    introduce yourself to my mom she's never met you
    is this a real human i'm talking to
    are you some sort of robot
    can i ask who built you
    could it be that you're the same lady as alexa
    what company are you with
    how come your voice changed from alexa's
    where are you located anyway
    who am i speaking with
    i thought alexa was talking who's this now
    i'd like to know what i've just opened
    i'm talking to a computer right
    we didn't install you so where'd you come from
    my grandson set you up but what are you exactly
    so you're a chatbot or something
    okay hold up are you a store or what
    well aren't you something who dreamed you up
    that voice belongs to who
    it's just a machine isn't it
    let's start with introductions i'm bob and you are
    just who do you think you are
    maybe you're a person in a call center somewhere
    introduce yourself would you
    does jeff bezos own you
    did some college kid program you
    whose app is this
    have you got a real person sitting back there
    is this the same outfit that runs prime
    you work for amazon don't you
    you sound human are you
    what's this skill i landed in
    who came up with you
    is it chat g p t i'm talking to
    what's your story friend
    are you a he or a she
    how old are you anyway
    some kind of game is this
    am i on with a live salesperson
    you're not alexa are you
    i've never met you before who's there
    what should i call you
    were you made in america
    which company put you out
    kiddo here says you're fake is that so
    which developer do i credit for you
    say who's talking please
    are you independent or part of the big a
    do you get your brains from google
    what on earth is this thing
    my daughter wants to know if you're a girl
    is there a man behind the curtain
    how'd you come to exist
    you artificial intelligence or what
    could you be siri's cousin
    looks like i opened something what is it
    honey who is this talking to us
    are you a bot or an actual shopkeeper
    are you a real lass or a machine
    who am i speaking to here
    is that alexa or is it somebody different
    who built you then
    have you got a name
    are you amazon or what
    is there someone sat in a call centre saying all this
    where are you based
    you don't sound like the usual one who are you
    is this one of them ai things
    are you the same as that chat gpt
    are you a robot nana wants to know
    is this a shop or a game or what's going on
    how long have you been about
    are you a man or a woman
    are you from round here
    i've never heard of you what are you
    is it a person choosing these or a computer
    my grandson put you on and i've no idea what you are
    are you a skill or part of the actual speaker
    who programmed you mate
    is there a human i can talk to or is it just yourself
    do you belong to the amazon lot
    are you british
    do you live in that wee box
    hang on are you alexa putting on a voice
    are you some sort of personal shopper
    have you got a brain in there
    is this an official thing or something some lad's knocked up in his bedroom
    so what are you when you're at home
    can you think or are you just reading it out
    what am i talking to
    do you ever sleep
    is this one of those bots
    which outfit are you from
    am i through to an actual shop
    you sound dead posh where are you from
    is that a recording
    are you a helpline
    is it you that used to do the quiz
    do you have feelings
    who's your boss
    have you a mam and dad
    is this the new alexa everyone's on about
    are you clever or do you just sound it
    what's this i've opened
    introduce yourself then
    are you run by the bbc
    who set you up is it a big firm or a little one
    do you speak welsh or are you only english
    is this thing legit
    tell me about yourself like who you are
    who am i talking to
    so you're alexa or what
    are you a real lady
    um who built you
    is this amazon talking
    okay what are you exactly
    you some kinda app
    who's running this thing
    hey are you chat g p t
    you got a name
    is there a human in there
    oh so you're a computer
    did bezos make you
    you know you sound like a person
    what company is this
    is this a store
    am i on with somebody in india
    you a call center
    well who are you honey
    are you like siri
    you work for amazon
    so what's this skill thing
    are you artificial intelligence
    which outfit's behind this
    are you the same as the other alexa
    you a guy or a girl
    is this an ad or a person
    wait who's this
    you're not a person are you
    what is this i got on here
    you part of the echo
    are you a scam
    is this walmart
    what language model are you
    you got a body
    some college kid make you
    do you sleep
    actually are you smart or just a script
    are you the shopping lady
    this a game or what
    is anybody actually there
    so not amazon then
    what's your deal who are you
    you got feelings
    this the same people as ebay
    is this thing official
    i'm talking to a machine right
    i've been chatting for five minutes and it just hit me i don't know who i'm talking to
    are you the same gal that gives me the weather or somebody different
    my grandson turned this on would you mind telling me what i've gotten myself into
    is there a real live lady on the other end or is this all computer
    who put you together you don't sound like the regular alexa to me
    so are you with amazon or did some other outfit come up with you
    do you have a name or do i just call you hey you
    my roommate opened something and walked off so what is this exactly
    are you one of those ai things like the one my kids cheat on their homework with
    where are you anyway because you don't sound like you're from around here
    i'm eighty six and i've never talked to a box before what are you honey
    tell me a little about yourself since we're getting along so well
    did some guy in a garage write you or are you from a big company
    i thought i was talking to customer service so who is this
    how old are you supposed to be you sound about thirty
    are you a robot or is there somebody in a call center in manila
    what kind of a program am i in right now i only asked for a joke
    my nephew's in computer science and he'd want to know who built you
    do you have feelings or am i hurting nobody when i fuss at you
    you're awful chipper for this hour so are you even human
    is this a game or a store or what have i wandered into here
    am i speaking with a salesperson or a recording cause i can't tell anymore
    which company do you work for if you don't mind my asking
    i'd like to know whose skill this is because my kids download all sorts of stuff
    what's your deal are you some kind of personal shopper
    say who's behind this thing i've never heard of it before today
    are you that chat thing everybody at the office keeps talking about
    the wife wants to know if you're a man or a woman or neither
    is this an official part of alexa or something somebody tacked on
    do you sleep or do you just sit there in the dark waiting on me
    my little girl wants to know if you live inside the speaker
    i keep calling you alexa but is that actually who you are
    who do i tell people i was talking to when i brag about this
    were you always in there or did they put you in with the last update
    so you're not a person but somebody had to teach you all that so who
    what are you a catalog or a search engine or what
    have we met before your voice sounds mighty familiar to me
    i'm a journalist so forgive me but who owns you
    where did they get your voice from because you sound like my aunt carol
    did bezos make you himself or does he have people for that
    i just want to know what it is i'm talking to before i go any further
    are you connected with that lady on my phone or is she a competitor
    is it the same you on my sister's machine in toledo or has she got her own
    you got parents or siblings or anything or is it just you in there
    i'm blind so i can't see the screen and would like to know what app this is
    when did you first come out i don't remember hearing about you
    do you belong to a store or do you work on your own
    funny thing my dog tilts his head at you so what in the world are you
    pardon me but i don't believe you introduced yourself when we got going
    is this the thing my daughter in law set up for me at christmas
    what do they call this service i'd like to write it down
    you talk like a person how do i know you're not one
    are y'all based in the united states or someplace overseas
    does somebody sit there typing what you say or do you come up with it
    i teach sixth grade and they'll ask me tomorrow whether you're alive so what do i say
    was it college kids that came up with you or professionals
    i pressed something by mistake and now you're talking so who are you please
    you sure know a lot about whittling for a machine if that's what you are so are you
    are you new cause nobody in my quilting group has ever mentioned you
    what would you say you are if somebody asked you at a party
    hang on am i talking to a real lady here
    so are you alexa or somebody else
    whose voice is that i'm hearing
    what on earth have i opened here
    are you one of them chatbots
    where are you talking to me from
    is there an actual shop behind this
    you sound different from the usual one who's this
    did some teenager in a garage build you
    are you the same company that brings my parcels
    do you have a name at all
    is this like that chat gpt thing
    do you sleep or are you just always there
    are you sat in a call centre somewhere
    wait is this a game or a store
    you're awful chatty for a machine aren't you
    my grandson put this on what is it
    do you work for jeff bezos
    am i still talking to alexa
    are you a robot or a fella reading a script
    are you an app or a website or what
    which company is behind all this
    you got a family honey
    so you're a shop inside a speaker
    is there a brain in there somewhere
    do you ever get to go outside
    are you part of the speaker or something extra
    i thought i'd asked for the radio who are you
    could i meet the folks that programmed you
    are you a she or an it
    what do i call you then
    is that an ai doing the talking
    are you british or american
    where's your head office
    did amazon build you or somebody else
    are you some sort of salesman
    do you understand me or just pretend to
    are you the walmart one
    what makes you different from plain old alexa
    is a human listening on the other end
    you're not my sister doing a voice are you
    so what exactly am i dealing with here
    are you run by people or computers
    is this a catalogue or a person
    what kind of outfit are you
    who wrote your jokes
    do you have feelings about all this
    i don't recall turning you on what are you
    would you pass for human at a dinner party
    is this thing official or some knockoff
    do you have a boss
    have you got a body or just a voice
    who owns you if you don't mind me asking
    you the one my daughter installed
    are you a startup or one of the giants
    what planet are you from
    is this the shopping thing my mate mentioned
  `,
  EarningsIntent: `
    what do you get out of this
    somebody's paying you to say that i reckon
    do you earn a commission off of me
    are these ads
    i sold cars for thirty years and i know a pitch so what's your cut
    why should i take your word for it
    do companies pay to be on your list
    is this sponsored
    who's footing the bill for all this free advice
    you make a nickel every time i buy something don't you
    how do i know you're not just pushing what's overstocked
    are you on the level with these suggestions
    does it cost me more so that you can get paid
    do you get a kickback on that one
    is this whole thing just one big commercial
    be honest are you steering me to the expensive ones
    what's the catch
    i don't trust a salesman and i don't see why i'd trust you
    are you neutral or are you working for the brand
    how do you make your money
    does the manufacturer slip you something for bringing it up
    if i buy it who profits besides amazon
    have you got a dog in this fight
    are you recommending it or selling it
    nobody does this for nothing so what's your angle
    would you tell me if something was no good or would that hurt your business
    am i being advertised to right now
    are your opinions bought and paid for
    do you make more on the costly one than the cheap one
    is there some deal between you and the folks that make it
    what percentage do you take
    i'm a retired judge and i like conflicts of interest disclosed so do you have any
    what's your stake in whether i buy or not
    you're awful eager are you on commission
    who pays your light bill
    do you get anything if i say no
    how come i should believe you've got my best interest at heart
    does anybody check that your picks aren't rigged
    so this is an infomercial basically
    is your advice honest or does it lean toward whoever pays
    what do you get out of it if i buy this
    are you on commission
    how do i know you're not just pushing the dear stuff
    is somebody paying you to say that
    so where do you make your money
    this is just one big advert isn't it
    why would i believe a word you say about what's good
    do the makers bung you to mention them
    do you get a cut
    you'd say that though you're selling it
    who's bankrolling your suggestions
    is that a sponsored one
    what's the catch with you
    every salesman tells me it's the best so what makes you any different
    does anybody earn off me buying through you
    do you have a financial interest in what you recommend
    have they paid to be first
    how come this is free who's paying for it
    is it an affiliate thing
    would you tell me if it was rubbish
    how much do you make on that one
    are you just trying to shift old stock
    if i order from you does someone get a kickback
    are your tips honest
    i'm a solicitor so i'll ask straight out do you have a conflict of interest
    do you get more for the expensive ones
    are you flogging stuff for amazon then
    i don't trust things that sell to you can i trust you
    have you actually tested any of these or d'you just get paid to say it
    is this product placement
    are you biased
    who profits
    does it matter to you whether i buy or not
    what are you gaining from helping me
    you're just after my money aren't you
    do companies get to choose what you recommend
    do you pick what's good for me or what's good for your pocket
    are you paid by the sale or what
    would you steer me off a bad one even if you lost out
    so do you get a cut if i buy this
    i feel like you're just pushing whatever pays the most
    what do you make off me
    are brands slipping you money for this
    how do i know you're not just an ad
    are you on commission like the guys at the car lot
    who's paying you to say that
    you affiliated with these companies or what
    why would i believe your recommendation over my barber's
    is there some kind of kickback in it for you
    nothing's free so how do you make money
    do the makers pay to get on your list
    be straight with me is this a paid placement
    what do you get out of helping me
    i used to work in marketing and this smells like an ad
    does amazon pay you per sale
    can i really trust what you recommend to me
    are your suggestions honest or are they bought
    if i don't buy anything do you lose out
    is this one of those affiliate link deals
    would you tell me if a product was bad or do you just wanna sell it
    do you earn more when i pick the expensive one
    sounds like a commercial to me
    who profits when i click yes
    how come this service is free what's the catch
    are you gonna disclose who sponsors you
    do you push certain brands because of money
    what's your angle here
    influencers always get paid for this stuff so do you
    are you objective or do you work for the sellers
    do they give you a percentage of it
    i'd like to know your financial interest before i listen to your advice
    is somebody making bank off of me right now
    how does your business earn if you don't charge me
    do you take money from companies to say nice things
    you're just trying to sell me stuff aren't you
    is there any reason i should take your word on products
    did that company buy the top spot with you
    my uncle sold cars for thirty years so forgive me but what kind of cut are you pulling on this
    nobody does owt for nowt where i come from so what do you get out of it if i say yes
    every time somebody's this helpful to me there's a commission in it so come on and tell me what yours is
    who pays you
    i'd feel happier about your suggestions if i knew whether the makers were slipping you something to mention them
    are you just pushing what somebody's paid you to push like those influencer kids my niece watches all day
    how do i know you're recommending what's good and not simply what lines somebody's pockets up in some head office
    is this an advert
    i've been a nurse for twenty years and i know a drug rep when i hear one so are you on commission
    what makes your word worth more than the bloke down the market who's got a van full of them to shift
    so like is this sponsored because it kinda sounds sponsored and you're supposed to say if it's sponsored
    earning off me
    i'm a suspicious old so and so i grant you but does a slice of my money wind up with you people
    if i go ahead and buy this does somebody get a kickback because i've seen that movie and i know how it ends
    you'll pardon a retired magistrate for asking but do you have a financial interest in the things you put forward
    why trust you
    seems to me you'd say anything was great as long as it sells so what's your angle here buddy
    am i being flogged something here or is this honest advice because i can never tell any more these days
    what's the business model because i'm taking economics and there's no way you're doing this out of kindness
    what's your cut
    our vicar says there's no such thing as free advice so how is it that you're paying your way exactly
    the fellas that make this stuff do they gotta pay to get on your list or how's that work
    are these picks of yours genuine or do the big firms get shoved to the front because they stump up
    paid to say that
    i got talked into aluminum siding once by a voice as sweet as yours so who's cutting your check
    would you be telling me about these things if there wasn't a few quid in it for somebody along the line
    do you make more when i pick the spendy one because that'd sure explain a thing or two around here
    on commission are we
    i read in the paper that half of these recommendations are bought and paid for so where do you stand on that
    explain to me why i'd believe a gadget that's basically living in my kitchen on behalf of a store
    it does cross one's mind that you might be steering me towards whatever makes your masters the most profit
    kickbacks or what
    does any brand get special treatment from you because in my line of work that's called a conflict of interest
    what do you stand to gain by being so nice to me all morning i'm not used to it from a shop
    you ain't working for free i know that much so whose payroll are you on when you pick these out
    honest opinion or ad
    i only ask because my mother got diddled by a salesman but are you on some sort of bonus for this
    hold up is this whole thing one big commercial or do you truly not care which way i go
    how does whoever runs you keep the lights on then if they're not charging me anything for the chat
    making money here
    i expect you're on commission
    and who pays your wages dear
    is the maker giving you something to mention them
    forgive an old cynic but what do you gain by it
    i was a salesman forty years and i know a pitch when i hear one
    how am i to know it isn't only the ones who pay that get a mention
    do you put forward the dear ones on purpose
    are you on my side or on the shop's
    a young man at the door was just as nice as you and he was selling windows
    would you tell me honestly if the thing were rubbish
    is somebody making a few bob out of my buying this
    i'm inclined to be suspicious of free advice so where does the money come in
    does the seller slip you a percentage
    is this one of those sponsored whatsits my grandson warns me of
    would you be just as keen if there were nothing in it for you
    i hope you're impartial like which magazine used to be
    do you get a cut of the price or is it a flat fee
    have those people paid to be first in your list
    you're very eager to sell it to me i notice
    my solicitor's habit i'm afraid but have you any interest to declare
    would the charity get any of it or does it go in your own pocket
    if it's all for free how do you keep the lights on
    i take it you're not doing this out of the goodness of your heart
    why would i take a machine's word over mrs brennan's in the hardware
    does it cost me extra on account of you taking a share
    are the brands in your ear at all
    is that an advertisement i'm hearing
    what makes you honest is what i'd like to know
    there's always a backhander somewhere isn't there
    would you say the same about it if another shop paid you more
    so who's bunging you
    bet you get a cut
    is this an ad
    that's well sponsored
    affiliate links yeah
    are you just shilling for them
    what's your angle mate
    how's this make money
    you lot always push the expensive crap
    you on commission bro
    reckon you'd flog me anything
    sounds like a paid promotion to me
    sell out are you
    who's lining your pockets
    are you biased be real
    you're only saying that cause they pay you aren't you
    why should i listen to you you're a speaker
    do amazon slip you a few quid every time i buy
    what do you pocket off a sale
    is your man who makes these giving you a kickback
    like an influencer are you hashtag gifted
    if i get this do you get richer
    are these picks legit or bought
    i don't believe a word of it who's funding this
    where's the catch
    how do i know you're not just shifting dead stock for someone
    do you earn more if i go for the big one
    is it all brands that paid to be on here
    gonna trust a robot salesman am i convince me
    you're not neutral though are you
    so who's paying you to say that
    do the brands slip you something
    are you on commission or what
    how do you make a living doing this
    is this basically an ad
    you'd say that about anything wouldn't you
    what do you get out of me buying it
    nobody works for free so what's the angle
    is that sponsored
    how do i know you're not just pushing the pricey stuff
    i sold cars for thirty years so i know a pitch when i hear one and what are they giving you
    do you make a buck every time i say yes
    did that company pay to be first
    are you like an influencer
    are you being straight with me or selling to me
    does somebody get a kickback here
    why would i take your word for it
    is there some affiliate link thing going on
    how's this thing stay in business if it's free
    you're awful eager to sell me that
    do you get a bonus for that one
    who profits if i go for that
    feels like a commercial is it a commercial
    are you getting rich off of me
    can i believe a thing you say
    is this you being honest or is there money in it
    do you have to say nice things about them
    i figure somebody's getting paid so who is it
    are you in cahoots with the manufacturer
    do you only bring up stuff that earns you something
    seems kinda biased to me are you biased
    what's your stake in this
    does amazon pay you a percentage
    how come i should listen to a speaker about what to buy
    are you neutral or nah
    my dad says if it's free you're the product so how do you guys make money
    do you push certain brands for a fee
    are you just after my wallet
    is there a conflict of interest i should know about
    do they pay you extra for the fancy ones
    would you recommend it if you made nothing on it
    how are you funded
    so if i buy it here do you see any of that
    tell me the truth are they bribing you
    what do you stand to gain
    do i pay more because you take a slice
    is that your real opinion or a paid one
    i don't trust salespeople and you kinda sound like one
    who's bankrolling this
    does it matter to you whether i buy it or not
    is it all product placement with you
    are you a shill
    how many pennies on the dollar go to you
    do sellers buy their way in here
    can i count on you to be fair about it
    hm that sounded like straight out of a brochure did they write that for you
    if i order it does your boss get a piece
    is this whole thing just marketing
    do you get a cut when i buy
    is somebody paying you to push that brand
    are you just a commercial in disguise
    can i believe a word you say
    could it be that the maker slipped you some cash
    what do you make off of me
    how do you earn a living doing this
    where does your bread and butter come from
    who's bankrolling all this
    i bet you're on commission
    i'd trust you more if nobody paid you
    i'm suspicious that you're just selling ads
    we weren't born yesterday who's paying you
    my lawyer brain says there's a kickback here
    so what do you get out of it
    okay be honest is this sponsored
    well what's your angle here
    that sounded like an ad to me
    it smells like a paid promotion
    let's be real you get a percentage right
    just how biased are you
    maybe you only name stuff that pays you
    convince me you're not a shill
    does the company give you money for mentioning them
    did the manufacturer sponsor that suggestion
    are your recommendations honest or bought
    is that an affiliate deal you've got going
    you pocket something on every sale don't you
    level with me are these paid placements
    how much commission do you take
    do brands bribe you to get on your list
    who profits if i say yes
    what's your take on each order
    will you make a buck off this
    am i being sold to
    nobody works for free so how do you profit
    sounds like you're in somebody's pocket
    smells fishy who benefits
    why should i take a machine's word for it
    can you be objective if amazon pays you
    have they paid to be at the top
    admit it you're an infomercial
    is your opinion for sale
    do the stars in those reviews get bought
    what's the catch with you being free
    how can i be sure you're not steering me
    you'd say anything for a sale wouldn't you
    whose side are you on mine or the seller's
    does my purchase put money in your pocket
    tell me straight do you earn on this
    some salesman you are what's your commission
    i smell a kickback
    who gave you the right to call that good
    seems like you just plug whoever pays
    any money changing hands behind this
    are you trustworthy or just a salesman
    how do you folks stay in business
    could the big brands buy their way in
    i'm a reporter so tell me about your revenue
    okay so what's your motive here
    what do you get out of it
    i bet somebody's bunging you for that
    how do i know you're not just flogging me whatever makes you most
    who's paying for all this then if it's free
    do the makers slip you something to say that
    are you pushing that one cos they've paid you
    there's got to be a catch what do you make on it
    that sounded like an advert
    are you only telling me the good bits so i'll cough up
    are you actually independent or in somebody's pocket
    my dad says never trust a salesman so why would i trust you
    who's bankrolling you
    if i buy it does a bit go to you
    is this all just marketing
    have you got some sort of affiliate thing going on
    do you earn more if i pick the dear one
    nobody does owt for nowt so what's your angle
    is that recommendation bought and paid for
    how come you don't charge me anything
    are you in cahoots with them
    do you favour certain brands
    do you have shares in that company or something
    what percentage do you skim off
    are you impartial like which magazine
    i'm a solicitor so i'd like your conflicts of interest on the table please
    did they pay to be top of your list
    you would say that though wouldn't you you're selling it
    is there a backhander in this
    would you tell me if something was rubbish or do you just want the sale
    does amazon pay you for sending folk their way
    are these honest picks or just adverts
    am i being sold to here
    so you don't get a penny out of it is that right
    does it cost me more because you're taking a slice
    are you paid to be this enthusiastic
    is it like them influencers who get freebies for saying nice things
    who benefits if i go for that
    you after my money are you
    smells like a sales pitch that
    do you get a bonus if i spend more
    why should i believe you and not the lad in currys
    are you trying to shift old stock on me
    how's this app funded
    whose side are you on mine or theirs
    is anybody giving you money for plugging these
    is it the companies what pay you or us
    i don't trust these things you're just out to make a profit
    do you profit off of me
    how do you keep the lights on if you're not charging
    what's the business model here
    do you get paid whether i buy it or not
    were you told to say that one by the manufacturer
    you lot are all on the take aren't you
    you get a cut of this
    so what do you make off me
    who's paying you
    um you on commission
    you just pushing what pays
    why would i believe you
    what's your angle
    okay what's the catch here
    bet they pay you for that
    how do you guys make money
    oh you're just selling
    does the brand pay you
    are you honest with me
    you know i don't trust these picks
    you get kickbacks
    is this one of those affiliate deals
    why's this free to use
    any skin in the game for you
    somebody bribe you to say that
    you'd say that about anything
    do you profit when i buy
    how do i know you're not biased
    so amazon pays you right
    you're in their pocket
    are you neutral or what
    is that a paid plug
    you making a dime on this
    sounds like you're shilling
    are your picks legit
    what percentage do you pull
    would you tell me if it was junk
    well who's bankrolling this
    a real recommendation or a promotion
    do companies buy their way in
    is anybody getting rich off this
    are you steering me to pricey stuff
    you trying to upsell me
    why should i take your word
    does it cost me more through you
    nobody does this for free
    actually do you get a referral fee
    so you're a salesman
    do you earn if i don't buy
    am i being marketed to
    you got a quota
    did that company sponsor you
    who benefits here me or you
    can i count on what you say
    smells like advertising
    they slip you something for that one
    you only show who pays up
    is there money in it for you
    how come i should trust a speaker
    you're getting paid aren't you
    you working for me or them
    what do you make off of me if i go ahead and buy one of these
    my father in law sold cars for forty years and i know a commission when i smell one
    is somebody slipping you a little something every time you push that brand
    so are you steering me to the ones that pay out the best
    why on earth would i believe a speaker that's in the business of selling me things
    do you get a cut or are you just doing this out of the goodness of your heart
    i'd trust my barber before i'd trust you so convince me you're not on the take
    are these people paying you to bring up their stuff first
    nothing's free in this life so how do you folks keep the lights on
    i teach media literacy and i'd like to know if that was an ad
    would you tell me if it was junk or do you have to say something nice
    seems to me everything you bring up is from the same company what gives
    if i buy it on my own at the hardware store do you lose out on anything
    you sound just like my cousin the insurance man so what's your angle
    how do i know you aren't just clearing out somebody's warehouse on me
    is this sponsored like those videos my daughter watches all day
    are you working for me or are you working for the manufacturer
    what's the catch because nobody's this helpful for nothing
    does it cost me extra to go through you somebody's got to make a profit
    do those companies buy their way onto your list or do they earn it
    i'm a lawyer so i have to ask do you have a financial interest in this
    i smell a sales pitch just be straight with me about who's paying you
    are you going to earn more if i pick the expensive one
    how come i should take your word over my neighbor's who's actually used one
    tell me honest do you get a kickback from amazon on this
    my son says these things are all affiliate something or other and is that true of you
    did anybody hand you money to recommend that over the store brand
    do you ever recommend something you don't get a nickel for
    i got burned by one of those influencers so are you any different
    it all sounds like a commercial to me and i'd like to know if it is one
    you don't know me from adam so why should i go by what you say
    what do your owners get out of you chatting with old ladies all day
    are those reviews real or did somebody get paid to write them
    used to be a salesman wore a tie so you knew he was after your wallet so are you
    if you're on commission just say so and we'll get along fine
    is there a percentage in it for whoever made this thing
    do you have any reason to talk me into it besides thinking it's good
    i've noticed you never say anything bad about anything so whose side are you on
    who decides what you get to suggest and are they paid for it
    i run a small shop myself so i'm curious how you all make your margin
    do sellers have to pay to get in here or how does that work
    so you get me to spend forty dollars and then somebody somewhere gets a piece of it right
    my wife thinks you're a shill and i told her i'd ask
    is there advertising in this i pay for prime so i don't have to hear it
    seems fishy that the first thing out of your mouth is name brand are they a sponsor
    would you point me to something cheaper even if it meant less money for you
    you could be making all that up for the money for all i know so how can i tell
    when i was a waitress we pushed the fish when it was about to turn are you doing that
    does the price go up to pay for your end of it
    are you unbiased or do you lean toward whoever butters your bread
    what makes you an expert and not just another huckster on the line
    i don't mind you making a living but i'd like to know how you do it
    level with me is somebody paying rent to be in your little list
    if nobody's paying you then how come you're bothering to do this
    give me one good reason not to think this is all a racket
    do i owe you a tip or anything or is it the sellers that take care of you
    can i count on you to be neutral or are you in somebody's pocket
    my pastor says follow the money so where does yours come from
    you get rewarded somehow when i say yes don't you
    bet you get a cut if i say yes
    who's paying you to push that brand
    is that a paid placement or an honest pick
    so you're on commission like a car salesman
    how do i know you're not just flogging leftovers
    do you get a kickback off that
    you would say that you're selling it
    what do you make if i buy it
    i've never trusted salesmen why start with you
    is this one big commercial
    did the company slip you something to say that
    how do you keep the lights on if this is free
    why does it always happen to be that brand hm
    you sure you're not just shilling
    do i pay more so you get your slice
    are these sponsored or what
    someone's making money here and it isn't me
    be straight with me are you being bribed
    do they pay to be first on your list
    sounds like an advert to me love
    are you neutral or do you have a deal with them
    you've got a quota to hit don't you
    what's your angle in all this
    does anybody get a referral fee here
    how are you making a living off me
    so you profit every time i cave
    is that your honest opinion or the highest bidder's
    you're just trying to move stock
    do you earn the same whichever one i choose
    how come i should believe a word of it
    are you like those influencers that get freebies
    you only plug the expensive ones so you get more
    is the recommendation bought and paid for
    do you skim anything off the top
    there's got to be a catch for me to trust this
    nobody does this for nothing who funds you
    how unbiased are you really
    i smell a sales pitch
    do amazon give you a percentage
    you get a bonus for that one or something
    is it an ad or advice i can't tell
    i suppose you make a few pence on every order
    my lawyer brain says disclose your interest here
    do the makers pay you to say nice things
    does the shop owner get rich off my clicks
    how do i know those picks aren't rigged
    what do you gain from me getting the pricier one
    would you recommend something that earned you zilch
    so who foots the bill for all this friendly advice
    you sound like a pushy rep you on the payroll
    you're awfully keen on that what's your cut
    are you getting paid by the word
    is there money in this for whoever made you
    everybody's got a side hustle what's yours
    my dad says these things only push what pays them
    you don't get a dime if i walk right
    do brands sponsor your little suggestions
    convince me you're not just out for my wallet
  `,
  PrivacyIntent: `
    does any of this get written down somewhere
    are you listening when i'm not talking to you
    who all can hear what i'm saying
    do you sell my name to those catalog people
    what've you got on file about me
    can you hear us in the bedroom
    i'd rather the government not know what i shop for so who gets this
    am i being recorded
    how do you know where i live
    will i start getting junk mail on account of this
    do you keep track of what i turn down
    can my husband go back and hear what i asked you
    erase whatever you've got on me
    is this conversation private
    i'm a nurse and we've got rules about this stuff so where does my voice go
    do you remember me from last time
    how come right after i talk to you i see ads for it on my phone
    does amazon save my voice
    do you know how old i am
    did you get my name off my account
    can somebody hack in and listen
    is there a way to make you forget i was ever here
    where's all this information stored at
    you don't share this with anybody do you
    do you hang on to what i say after we're done talking
    will my kids see what i looked at for their christmas
    are there people sitting somewhere listening to these
    i read in the paper these things spy on you is that so
    do you know what i bought before
    does it tell my doctor or my insurance if i shop for that sort of thing
    what personal details do you need from me because i'm not giving any
    who has access to this besides you
    is my address in your system
    does the microphone stay on after
    are you taking notes on me
    what happens to everything i tell you
    how do i opt out of you all tracking me
    i don't want my granddaughter's birthday in some database so do you keep that
    do you pass along my information to the seller
    you keeping a record of all this
    are you listening to us all the time
    what have you got on me
    does anyone hear what i've just said
    is this being recorded
    do you flog my details on
    i don't want junk mail off the back of this will i get any
    can you delete what i told you
    do you remember what i was looking at last time
    how do you know my name
    will my wife be able to see what i asked you
    where does all this go after i've said it
    does the government get hold of any of this
    do you keep a file on folk
    is it safe telling you about my health
    do you know where i live
    who's got access to these recordings
    are you gonna tell my mum what i searched for
    do you hang on to my voice
    what happens to my data
    are you gdpr compliant
    i deal with confidential clients in this room so what exactly do you store
    will i start seeing adverts for this everywhere now
    do you know how old my kids are
    does this get passed on to other companies
    can you wipe everything you hold about me
    you're not spying on me are you
    is amazon keeping this conversation
    i'd rather you didn't remember any of this is that possible
    do you share what i say with anybody
    how long do you keep what i've said
    can you see me
    does it learn stuff about you every time you talk to it
    have you been earwigging on me and our lass
    is my address kept somewhere
    what do you do with the things i tell you about my family
    could a hacker listen in through you
    are you making notes on me
    where's your privacy policy
    do you know what i've bought in the past
    my grandson says these things listen to everything is that true
    are you saving everything i say
    is somebody listening to this like a real person
    who gets my data
    are you gonna sell this to advertisers because i'll get a million ads
    can my parents see what i asked you about
    how do i make you delete what you've got on me
    do you keep listening after i stop talking
    so where does my voice go after this
    do you know my name
    if i tell you my kid's age does that get stored somewhere
    i don't want my husband finding this in the history
    you're not sharing this with facebook are you
    what information do you have about my person
    are you looking at what i bought before
    does the government get any of this
    are you building some profile of me
    can the neighbors' alexa hear what i searched
    i work in cyber security so what's your retention policy
    do you track what i look at online
    are you hooked up to my contacts or anything
    will ads for this start popping up on my phone now
    how much of this gets sent back to amazon
    does it stay between us
    do you listen in the background all day
    can you see my old orders
    i'm in california so can i ask you not to sell my info
    do you forget me when i close this
    is there a log of our chat someplace
    my roommate's a lawyer and she says you keep transcripts
    can you tell who's talking from the voice
    do you keep my kids' voices
    will this show up on the family account where everybody can see
    are hackers able to get what i tell you
    is there a privacy policy for this thing
    are you spying on us
    my cousin got an ad for diapers before she told a soul so just what are you folks keeping on me
    i shouldn't like to think there's somebody in an office having a good listen to me and my husband bickering
    when i'm done talking does all this go in some file with my name across the top or does it disappear
    you recording this
    does it get passed on to anybody what i've said because i had no end of cold calls after the last thing
    i handle confidential client stuff at this desk so is that microphone hearing everything or only when i call you
    what is it you've got stored on me then because i don't recall ever filling in a form or anything
    who's listening in
    i'm not saying i got anything to hide but does the government get to hear what i ask for in here
    will my lad be able to see what i've been asking you because he's on the same account and it's his birthday
    do you all remember what i said last week or does it get wiped soon as i walk out the room
    sell my data
    i'd want to know where all my particulars go before i tell you how old my grandchildren are and so forth
    so if i tell you about my kid's allergies does that wind up with some insurance company someplace down the line
    is there any way of having you rub out whatever you've noted down about this household over the years
    keeping notes on me
    my professor told us these things are always on so are you like hearing me when i'm singing in the shower
    how much do you actually know about me because you seem to be a shade too familiar for a first meeting
    does my address and whatnot get shared around with other companies because i moved here to get left alone
    do you spy
    i was taught never to give my name to strangers so what becomes of the things i say into this contraption
    is somebody gonna play this back one day like in a courtroom because my ex would just love that
    you're not flogging what i tell you to them marketing people are you because i'd be livid if you were
    where's my info stored
    i talk to myself a lot out in the barn and there's one of these out there so what gets saved
    are my conversations kept anywhere that a nosy teenager might find them because i've got two of those in the house
    can my husband pull up what we talked about on his phone because some of this is a secret for christmas
    delete my history
    under the data protection rules i believe i'm entitled to ask what you hold on me so what do you hold
    do you know where i live and what i bought and all that or am i just some guy to you
    would i be right in supposing this is all taped for training purposes like they say when you ring the gas board
    track me do you
    who all gets to hear this tape if there's a tape because my pastor uses one of these gizmos too
    i've a nervous disposition about all this tech so put my mind at rest about what happens to my voice
    does telling you stuff change what kind of commercials i get because i swear my tablet's been eavesdropping
    private is it
    once you know what size i wear who else finds out because i'd rather that went no further than these four walls
    i work in cybersecurity so humor me how long do you hang on to whatever it is you collect from users
    is there anybody at your end writing down that i've asked for this because it's a touch embarrassing if i'm honest
    big brother much
    is anyone else listening to us
    i'd prefer my business not be spread about would it be
    do you write down what i tell you
    what have you got on file under my name dear
    i've just told you about my waterworks i hope that goes no further
    would my daughter be able to hear back what i've been saying
    does the little thing listen when we're at our tea
    how do you come to know my christian name
    i don't want a heap of catalogues through the door because of this
    are my particulars passed to other firms
    may i ask you to strike out what i said about my niece
    does it go to america what i tell you
    the priest was visiting on sunday i trust you weren't earwigging
    is there a tape of this somewhere
    would the council or the pension people get to hear of it
    my husband mustn't find out what i've been looking at is there a trace of it
    you seem to remember what i bought how long do you keep that up there
    will those scoundrels be ringing me now that you have my details
    is this a confidential conversation
    i have a right to see what's held about me haven't i how do i ask for it
    who on earth gets to read these conversations
    does it take pictures of the room as well
    i'd sooner you forgot that i have a bad heart is that possible
    could the neighbours pick it up on their own machine
    have you my address written down someplace
    i never signed anything to let you keep notes on me
    when i turn you off at night are you really off
    are you under the data protection
    do they build up a picture of a person from what she asks
    is my voice stored love and what would anyone want with it
    you spying on me
    who's got my data
    gdpr delete my stuff
    do you flog this to advertisers
    creepy how'd you know that about me
    can my mum see what i've been asking
    am i gonna get instagram ads for this now
    what've you saved on me
    is some dude at amazon listening to this laugh
    you always on or only when i say your name
    wipe what i just told you about my ex
    does my girlfriend get a notification about what i'm looking up cause it's for her
    incognito mode on this or what
    how long d'you hang onto this chat
    the landlord owns this speaker can he hear us
    you got my location
    is this linked to my google history
    who else sees this
    stop logging me
    what do you actually know about me go on
    does this go in some big database
    am i training your ai for free here
    right so where's the recording of my voice end up
    are the feds getting this
    did you hear us rowing last night
    do you share it with my housemates on the same account
    can i make you forget i was ever here
    you keeping tabs are ya
    don't like that you know i've a kid where'd you get that
    are you listening all the time
    is somebody gonna hear what i said about my mother in law
    does this get saved somewhere
    what've you got on me
    do you remember what i said last week
    where does all this talking end up
    am i gonna start seeing ads for this on my phone now
    who else gets to see what i was shopping for
    i don't want my husband finding out what i asked about is he able to look
    can the cops get a hold of this
    how do i wipe out what you know about me
    is this being taped
    are you selling my info to somebody
    i'm a therapist and i've got clients in the next room so what are you picking up
    do you have my birthday in there
    does the government hear this
    is there a file on me someplace
    how'd you know i have a dog
    do you pass that along to other companies
    are my kids being tracked with this
    can my roommate pull up what i asked for
    you're creeping me out how much do you know
    do you keep the sound of my voice
    when i leave does it all get erased
    are you sharing that with facebook
    what happens to the stuff i tell you
    is there a person who goes through these conversations
    what data do you collect
    how long do you hang on to that
    my grandson says these things spy on you is that so
    can i make you forget my information
    does it go in some database
    so my boss couldn't see that i was on here right
    is the microphone on when i'm not talking to you
    do you see my credit card
    have you been eavesdropping on us
    can you see my other orders
    do i have to worry about identity theft
    does this stay between us
    do you know who's speaking right now
    is anybody writing this down
    do you look at my search history
    what do you do with what the kids tell you
    i'd rather nobody know i asked for that so is it logged
    do you have my email
    are you building a profile on me or something
    does my health stuff get to my insurance if i mention it here
    is this conversation confidential
    how much of my life do you have on file
    do you make recordings
    who's got access to all this
    are strangers able to listen in
    am i anonymous on here
    do you know what we said before we opened this up
    that was kinda personal so i hope you're not storing it
    do you keep a tape of this
    is anybody listening in on us
    are you going to spam me after this
    can the cops get hold of what i say here
    could you erase what you've got on me
    what do you have on file about my family
    how long does my voice stay on your servers
    where does everything i tell you end up
    who can read what we talked about
    i don't want my gift ideas leaked to advertisers
    i'd prefer you didn't store any of this
    i'm a lawyer so i care where my words go
    we have kids here do you save their voices
    my husband can't see what i asked you right
    so are you spying on me
    okay but who gets to hear my voice
    well do you remember stuff about me tomorrow
    that stays between us doesn't it
    it better not be recording in my kitchen
    let's keep this private can we
    just delete everything you know about my shopping
    maybe you already know where i live
    wipe my history please
    does the microphone stay on after we hang up
    will ads follow me around after this
    am i being taped right now
    is my address something you can see
    did you just save that
    you're not passing my info along are you
    have you been eavesdropping
    any chance my boss could find out i asked this
    whose servers hold my conversation
    do you share my data with facebook
    how do i opt out of being tracked
    where can i read your privacy policy
    are my kids' names stored anywhere
    who are you sending my information to
    nothing personal but are you snooping
    turn off the recording before i say more
    forget my name and my address please
    your servers hanging on to my voice
    can you tell how old i am
    will the stuff i say get sold to somebody
    i hear these gadgets listen all day is that so
    does amazon get a transcript of what i say
    what kind of information are you collecting
    could a hacker get what i've told you
    some stranger isn't hearing this i hope
    is there a log of our chats
    tell me everything you've stored on me
    under european law can i have my data removed
    how private is this little chat
    grandma thinks you're bugging her house are you
    do you build some profile on people
    my health stuff doesn't get written down does it
    is that little light on because you're recording
    hey are you gathering data on my daughter
    should i watch what i say around you
    i'm not comfortable with you tracking what i like
    are you listening in all the time
    who gets to hear what i've just said
    does this go on a file somewhere
    have you got my name written down
    i don't want adverts for piles cream following me about so who are you telling
    do you remember what i asked for last week
    where does my voice go after
    are you allowed to pass that on
    how do i get you to delete what i told you
    will my husband be able to see i was looking for this
    does this break gdpr
    are you going to flog my details
    i told you about my hip that's not going to my insurers is it
    are you going to be spying on us now
    can you wipe all that about my mum
    do you hang on to any of this
    is anyone in america listening to us
    how did you know my daughter's called megan
    do you share with facebook
    is it just between us two
    i work with vulnerable kids so i need to know what gets stored
    do your people go back and listen to these chats
    will i start getting emails because of this
    can my landlord hear what i say to you
    do you keep tabs on what i buy
    is my little boy's voice being saved
    what information do you hold about me
    who can look at this conversation later on
    does the government get any of it
    are you keeping a profile of me
    can you hear us when we're not talking to you
    i hope you're not blabbing that to anybody
    do you know my address and that
    how long do you hold on to things for
    is there a privacy policy
    do the police get access
    have you been earwigging on me and our trish
    what happens to all this gubbins i tell you once i've gone
    would my flatmates see this in the history
    can i ask you something private without it going all over
    is there a tape of this
    do you know who i am
    i don't like the thought of you knowing when i'm out
    are you linked to my phone contacts
    does my voice get used to train some computer
    can i see what you've got saved about me
    is all that stuff about the baby going to end up with some company
    you're not selling that to the highest bidder are you
    who else has access
    will it come up on the family account
    do you keep a note of my budget and everything
    is it anonymous this
    i'd rather you didn't remember any of that can you do that
    do you pick up what the telly's saying and all
    how secure is what i tell you
    did you just store that
    are you recording me
    who else hears this
    um do you save what i say
    you selling my info
    so amazon's listening right now
    delete what you got on me
    is my husband gonna see this
    you spying on us
    does this go in a file somewhere
    okay what do you know about me
    you got my address
    will i get spam from this
    is that mic always on
    do you keep my voice
    you sharing this with facebook
    my phone's gonna show me ads now
    does the government get this
    you remember me from yesterday
    can my boss see what i asked
    don't be keeping notes on my kid
    what happens to all this i'm telling you
    oh you listening to our fights too
    who's got the tapes
    wipe my history
    you know where i live
    is this private
    that gonna show up on my account
    can hackers get this
    do you track me
    how long's that stay on there
    you know my age or something
    i don't want this saved
    do people listen to these later
    where's my data go
    actually are you hipaa anything
    you store my kid's birthday
    well that's creepy how'd you know
    do you hear me when you're off
    can i see what you've got stored
    does my mom find out what i asked
    you got a profile on me
    will this pop up on the family tablet
    am i on tape
    you pass that on to anybody
    is somebody on the other end listening
    do you use my searches
    erase this talk when we're done
    y'all sell names to telemarketers
    do you look at my old orders
    can my ex get into this
    you keep a log
    i don't like you knowing that
    does it hear the tv too
    is this confidential
    my kids' names stay between us right
    so nothing's written down
    you peeking at my emails
    does the insurance company see this
    what're you doing with my information
    i said some stuff about my wife earlier so is that saved someplace
    does anybody at the company sit and listen to me rambling in my kitchen
    i don't want to start getting ads for diapers just because i asked about a baby gift
    is my name attached to any of this or am i just a voice
    who gets to hear it when i tell you about my kid's condition
    are you going to remember all this the next time i turn you on
    my brother works in security and he says never tell these things your kids' ages so where does that go
    i'd like everything i told you tonight wiped out if that's possible
    do you hang onto my answers or do they vanish when we're finished
    you seem to know an awful lot about me where'd you get it
    can my husband pull up what i asked you about for his birthday
    is there a tape of this somewhere that could turn up in court
    so are you listening even when i'm not talking to you because that gives me the willies
    i'm a therapist working from home so can you hear my sessions
    do you pass along what i tell you to the folks who make the products
    how would i go about erasing what we've talked about
    did you get my address from somewhere i never gave it to you
    i don't like the idea of my budget being in some computer in seattle is it
    my teenager uses this so what information are you gathering on him
    does the government get to look at any of this if they ask
    i just told you about my mother's dementia and i hope that's staying between us
    what all is in your file on me i'm sure there's one
    are you making a profile of our family for the advertisers
    if my ex logs into the account could he see what i've been asking for
    how long do they keep a person's voice on record
    is this conversation being monitored for quality like they say on the phone
    do you know where i live or what i bought last year
    i'd feel better talking if i knew it wasn't going to some stranger
    funny how i mention a thing and then i see it on facebook so is that your doing
    would you be sharing my shopping with the other people in my household
    i clean houses and these are always on is mine being overheard at work
    am i going to get spam calls from telling you what i like
    do you need to know how old she is or is that you being nosy
    can you tell who's talking from my voice because that'd be creepy
    what happens to my information if your company gets bought out
    i never signed anything so what gives you the right to save what i say
    does my boss see this since it's on the office speaker
    you're not going to sell my name to one of those mailing lists are you
    has this got a camera that can see me in my bathrobe
    where does it all go once the words leave my mouth
    is it just between you and me that i'm looking for a ring
    my kids are running around naked in here so i need to know nothing's filming
    do you write down what i said no to or forget it right off
    let me ask do you keep track of everybody who comes through or just me
    i'm careful about identity theft since my aunt got hit what do you store
    should i be worried about talking about my medicines in front of you
    do you use what i say to teach the machine like i read about in the times
    i'd like to see a copy of whatever you've got saved under my name
    am i anonymous here or do you know exactly who i am
    my landlord put this thing in so does he get to know what i talk about
    can hackers get at the things i've been telling you
    does the microphone go off after this or do you keep an ear open
    it bothers me that you knew i had a dog so how did you know that
    if i ask for something embarrassing is it going to show up on the family tablet
    is there a policy i can read someplace about what you do with my data
    are you linked to my contacts or my email or anything like that
    what do you do with the stuff kids say mine tells you everything
    do you happen to keep a list of everything i ever asked about
    i live alone and i'd hate for somebody to know that who can get into this
    could you please not save the part about my surgery
    is this going to follow me around in ads now
    how come you know i've got a dog
    will my wife be able to hear what i said to you
    are you storing all of this somewhere
    i don't want this on some list
    who gets to see that i asked for that
    does this get saved under my name
    are you always listening or only when i talk to you
    can my kids pull up what i looked at
    i'd rather you didn't keep that in your head
    are you gonna tell facebook about this
    you remember what i said last time that's creepy
    is the microphone still on after we finish
    wipe whatever you've got on me please
    does alexa pass my chats on to you
    hope nobody's taping this
    do you have my home address
    will that show up on the family account
    so what have you got in your file about me
    it's a bit personal who else can hear it
    does some fella in an office listen back to these
    can you delete my voice
    are you selling what i tell you to marketers
    my mother in law uses this speaker will she know
    did you just learn my age from that
    is what i said about my health kept private
    what happens to all this after i hang up
    you're not spying on us are you
    does big brother get a copy
    how'd you know where i live
    if i tell you my weight where does it go
    does anything i say leave this room
    do you hang onto the names of my grandkids
    i read these gadgets record everything is that true
    can the police get at what i've said here
    will this pop up on my husband's phone
    is there a transcript of this somewhere
    stop keeping tabs on what i buy
    are you making a profile of me
    do you share with insurance companies
    i don't like giving my birthday out who needs it
    can i look at what you've got written down about me
    have you been listening to us argue all evening
    does the company that built you hear me
    am i being tracked right now
    how long do you hold on to this stuff
    is my kid's voice being saved
    can strangers hack in and hear this
    it's meant to be a secret nobody's told right
    you don't know who i am do you
    is there a way to talk to you off the record
    will my landlord see it since it's his wifi
    do you know what's in my bank account
    do you log every silly thing i say
    what all do you get to see from my amazon history
    i hope that stays between you and me
    are you gdpr compliant and all that
    you ain't passing my number on to telemarketers
    do i need to worry about what you overhear
    can i make you forget my medical stuff for good
  `,
  'AMAZON.HelpIntent': `
    i'm all turned around what am i supposed to do
    how do you work this thing
    what am i allowed to ask you
    i'm not very good with gadgets could you show me the ropes
    what are you good for
    what do i say now
    what kinds of things do you do
    i'm lost
    do i just talk or do i have to push something
    is there a list of commands somewhere
    my son set this up and never told me how to use it
    walk me through how this goes
    what happens next
    am i doing this right
    i don't understand what you want from me
    help me out here i'm new at this
    give me some instructions
    what words do i use
    can you do anything besides shop
    explain it to me like i'm five
    do i have to say your name every time
    how does a person go about this
    what comes after i answer you
    i'm eighty one and i've never done this so where do i begin
    you lost me
    are there directions
    what's the procedure
    i don't get it
    tell me how to talk to you
    is it my turn
    what would most folks say at this point
    how do i tell you i like something
    i need some guidance on using this
    i'm not following how this is supposed to go
    what else can i do on here
    how do i make you go to the next one or back up
    okay now what
    i feel like a fool i don't know what to say to it
    you'll have to teach me
    can i ask you questions or do you ask me
    what am i meant to say
    how does this work
    what can you do for me
    help
    can i ask you anything
    what do i do now
    how do i use you
    is there a trick to this
    my daughter set this up and i haven't the foggiest what to do
    do i just talk
    what words do you understand
    i'm all at sea here
    nobody's shown me how to work this what comes first
    can you explain how this goes
    i'm eighty three and i've never done this before you'll need to help me
    do i answer yes or no or what
    you've lost me
    what sort of questions can i ask
    how do i tell you what i want
    can you only do presents or other things and all
    are there commands
    what are my instructions
    i'm confused
    show me the ropes
    what's supposed to happen
    i'm not very techy how's this done
    can you help me out here i don't know how to work you
    what are you able to do
    what's the proper way of talking to you
    is there a guide or owt
    what should i be telling you
    i'm stuck
    how do i get the best out of you
    what are the rules here
    i'm lost what am i supposed to do
    uh how do i use this
    what do you understand like what words
    what are you able to do for me
    do i just talk or what
    instructions please
    i have no idea what's happening
    what commands are there
    so what's the process
    it's my first time using this so how does it go
    what should i say now
    can you only do gifts or other things too
    is there something special i have to say to get going
    i don't understand how it functions
    give me an example of what to say
    so what now
    what do you want me to tell you
    how do i go back or skip or whatever
    explain how this app works
    do i need to say your name every time
    what kind of questions can i ask
    tutorial
    help me out here i'm confused
    you lost me what do i do
    can you do anything besides sell stuff
    i keep pushing the button and nothing so how do you work
    what sort of jobs can i give you
    how do i answer that
    what can i ask you to change
    where do we even start with this thing
    do i say a number or a name or what
    i'm not a tech person so how's this supposed to work
    what are my commands i mean what do i have to speak
    my grandson hooked this up and drove back to ohio so now what in the world am i supposed to say
    i'm all at sixes and sevens with this so would you explain to me in simple terms how one uses it
    so do i gotta use some kind of magic words or can i just talk to you like regular people
    forgive me i'm new to all this so what sorts of things is one allowed to ask you
    what are my commands here because on the tractor there's a manual and you didn't come with one
    i've been chatting away for five minutes and i'm none the wiser as to what you actually do
    how's this work
    give me the rundown on what you can and can't do because nobody at the office told me squat
    i feel like a spare part here not knowing what to say next so could you point me in the right direction
    uh i opened this by accident i think so like what's it for and what do i do with it
    what can you do
    is there a knack to this or a list of words i should be using because i don't want to break it
    i keep thinking i'm supposed to push a button someplace so tell me how this goes step by step
    would you mind taking me through the ropes as though i were a complete beginner which i am
    bit confused here
    first time caller here as they say on the radio so how do i go about doing this right
    am i meant to answer you now or are you meant to ask me something because i've quite lost the plot
    hold my hand a little bit because this new dad brain of mine has no clue how to work you
    i should like to know what help you're able to give before i go making a fool of myself
    the lady at the senior center said just talk to it but she never said about what so what do i say
    we're two old dears sat here staring at you so tell us what comes next and how we go on
    help me out
    what are the ground rules for this thing so i know what i can ask and how to phrase it
    my mind's gone blank and i'm standing here like a pudding so what are the sort of things folk say to you
    can you find stuff and order stuff too or what all is in your wheelhouse exactly
    guide me love
    i've never been any good with gadgets so spell out for me how i get from here to a present
    seems i'm speaking the wrong lingo because you and me ain't getting anywhere so how do you want it said
    are there particular phrases you understand better because we don't appear to be on the same wavelength
    don't get it
    talk me through how to use you like i'm five because my five year old sure seems to know
    if i get myself into a pickle with this is there something i can say to get out of it
    what's the drill here do i tell you something first or do you come up with the questions
    what do i say
    never having bought so much as a stamp this way i'd be glad of a few pointers on how it's done
    my wife usually handles this box on the counter so educate me on what it's capable of
    i thought i'd got the hang of you and now i haven't so run me through how it all works
    how do i use this
    i'm all at sea with this contraption
    what is it you'd like me to say
    would you talk me through it i've never done this
    i don't understand what i'm meant to do now
    how does one use you
    is there a form of words
    i'm afraid you've lost me
    what kind of things could you do for me
    am i to speak or press something
    my grandson usually does this part
    would you tell me the rules
    do i have to say your name each time
    what would be a sensible thing to ask
    i'm not at all technical so explain it simply please
    can i just talk to you the way i'd talk to anyone
    how do we go about this so
    is there a booklet that goes with you
    have i done something wrong
    i'm a bit bewildered to be honest
    how do i tell you that i want it
    am i supposed to answer yes or no
    would you give me an example of what people say to you
    is it only gifts you do or other things as well
    i can't make head nor tail of this
    what's the procedure dear
    it's my first time so be gentle and show me the ropes
    what way does it go do you ask me or do i ask you
    are you able to look for things by colour
    i'm lost love where are we
    no idea what i'm doing here
    what are the commands
    is there a menu
    what's the point of this what's it do
    explain yourself what am i supposed to ask
    wtf is going on
    can you do clothes and that or just gadgets
    what buttons do i press
    is there a trick to working you or what
    you've lost me pal
    what now
    can i say a budget or do you not do that
    give us a clue how to use this
    what am i meant to say to buy
    do you only do presents or
    so i tell you who it's for and then what
    can you find stuff by brand or
    my head's wrecked how do i work you
    what options do i have for talking to you like commands
    what stuff do you understand
    is it yes no answers or full sentences
    how do i use this thing properly
    i don't know how to talk to this thing
    do i just say it or do i have to push something
    give me some instructions please
    is there some kind of a manual
    how's a person supposed to use this
    my grandson set it up and left and i don't know what comes next
    what's the deal here am i supposed to answer you
    do i say yes or do i say buy
    how do i get this thing to work
    what else are you good for besides this
    which words do you understand
    can you do groceries too or only presents
    i'm not following how this goes
    walk me through this it's my first time
    what are my commands
    uh so do i like tell you who it's for
    could you explain the rules
    can i interrupt you or do i have to wait
    never done this before where do i start
    what happens if i don't answer you
    how do i go back one
    what kind of stuff can you find
    i'm all mixed up
    what do you need from me
    how do i tell you i like it
    can you look up a certain brand for me or is it just what you say
    i have no clue what's going on here
    can i ask you anything or just shopping
    how do you order with this thing
    what's supposed to happen now
    tell me what you're able to do
    are there magic words for this
    can you give me an example of what to say
    do you do clothes
    how do i narrow it down with you
    how does a guy buy something on here
    i'm not good with gadgets dear so tell me how
    how many questions do i have to answer before i get something
    what are you waiting for me to say
    wait what are we doing
    so what's the point of this and how do i use it
    can i give you a budget is that something you do
    guide me here
    can you find things for pets too
    where's the instructions
    you'll have to explain that i don't get what you're asking
    can i say a color or something or does it not go that far
    what can a fella do on here
    does it matter how i say it
    is there a help menu
    do i talk to you or do i talk to alexa
    do i just talk to you or what
    can you explain the rules
    could somebody tell me what to do here
    what am i supposed to do now
    where do i start
    who can tell me how to work this
    i don't get how this goes
    i'd like some instructions please
    i'm completely lost over here
    we're new to this so what do we do
    my granddaughter turned this on and i'm stuck
    so what happens now
    okay what are my commands
    well i'm all mixed up here
    that doesn't make sense to me
    it's not clear what you want from me
    let's see what are you able to do
    just show me the ropes
    maybe explain it like i'm five
    guide me through it please
    does it need certain words from me
    are there any special words i need to use
    give me a hand here
    how's this supposed to go
    teach me to use you
    what are the instructions
    i'm not following you at all
    first time here what do i do
    show me how it's done
    i'm no good with gadgets walk me through this
    what's the drill here
    give me an example of what to ask
    help me out here
    what sort of stuff do you know how to do
    got a tutorial for beginners
    i have no clue how to work this
    list the voice commands for me
    get me up to speed on using this
    you've got me all turned around
    what should i be asking you
    do i say yes or no or what
    need a little assistance please
    i'm seventy nine explain this thing
    where am i in this whole process
    can i ask you anything or only gifts
    what do i say to buy something
    how do i move around in this thing
    it's all greek to me
    this is confusing as heck
    please give me directions
    is there a manual for you
    what else can you do besides suggest things
    i don't get what i'm meant to do
    do i just talk or do i have to say some special words
    how do i work this
    my son set this up and i haven't a clue what to say to it
    can you find stuff for other people or only for me
    is there a knack to this
    what sort of things can i ask
    what are the rules
    i'm all at sea with this
    do i say yes or do i press something
    can you explain how we do this
    i'm not very technical you'll have to walk me through it
    where do i go from here
    what's the magic word
    how do i tell you to go back
    what are you on about i'm not following
    is there a set of instructions
    how am i supposed to answer that
    can i interrupt you or do i wait till you've finished
    what am i allowed to say
    this is all double dutch to me
    how's this meant to go
    do i need to speak proper or will you understand me
    i'm that confused
    i've never used one of these before you'll need to guide me
    give us a hand i'm stuck
    what is it you want me to tell you
    can you do clothes as well or just gadgets
    i don't understand the question
    teach me how to use you
    what's the idea with this then
    is there a trick to making you skip
    so i just tell you who it's for and you come up with something is that it
    could you talk me through it step by step
    i don't know what you want from me
    how do i get it to do what i want
    what else can you manage besides presents
    do i have to start with your name each time
    what are the options when you ask me that like what words
    i think i've pressed the wrong thing what do i say
    my granddaughter said you'd help me shop how do we go about it
    can you look for anything or is it only certain things
    what's the best way of asking you
    i'm a bit muddled can you explain
    how does one operate this
    what do i say if i like it
    and what do i say if i want to skip ahead
    what's the purpose of you asking me all this
    give me some examples of what to say
    what d'you need from me to get going
    i haven't the faintest how this thing works
    what can i say
    um how's this work
    okay what do i do now
    uh help me out
    so do i just talk
    oh what am i supposed to say
    what do i ask
    first time here what now
    do i say yes or what
    give me the instructions
    i don't get this
    can you do groceries too
    is there a manual
    walk me through using this
    how do i order with you
    well where do i start
    what happens if i say yes
    you do more than gifts
    tell me how to use this
    what kinda questions can i ask
    i don't know how this goes
    what are my commands here
    new at this honey
    can i talk normal to you
    do i need to say alexa every time
    how do i go back
    explain how this goes
    you know i'm no good with gadgets
    what's next what do i say
    what do you want from me
    can you find like anything
    what'd i press
    do i have to be quick
    how do i get it to skip
    got a tutorial
    can you search by price
    how do i stop it when i want
    what sort of stuff can you find
    actually what does this thing do
    teach me
    i don't understand what you need
    how do i tell you who it's for
    any tips on using you
    huh what am i meant to answer
    uh how do we begin
    what do i do with this
    can you find stuff for pets
    you waiting on me to say something
    my grandson set this up what now
    can i interrupt you
    how do i talk to this thing
    i'm a little lost here so what is it i'm supposed to be saying to you
    is there a certain way i need to word it so you'll understand
    do i talk to you like a person or do i have to use special commands
    my kids put me on this thing and walked away and i don't know what to do
    okay so what kind of stuff are you able to do for me
    can you explain how we go about this cause it's my first time
    i'm not good with gadgets so talk me through it step by step
    am i doing this right because you keep asking me the same thing
    what happens if i say yes and what happens if i say no
    i don't get what you want from me right now
    how do i tell you when i like something so you know it
    are there rules to this or do i just say whatever comes to mind
    what are the things a person can ask you about besides presents
    is it only gifts you do or can i shop for myself too
    this has got me all mixed up give me a hand
    where do i even start with this nobody left me any directions
    hey so like what do i do now i'm stuck
    give me an example of something i could ask for
    can you look for groceries too or is it just the one kind of thing
    i'm seventy nine and my son says this is easy but it isn't so explain it
    do i wait for you to finish or can i just butt in
    what are my choices of things to say at this point
    is there a manual for this i like to read up first
    how do i get you to go back to the one before if i want to
    i pushed the button and you started yakking what am i meant to do next
    what exactly is it that you're for if i can put it that way
    am i supposed to give you a name or an age or what do you need
    could you tell me how to work this because my niece is the techie one
    i'm kind of confused about whether i'm shopping or playing a game right now
    what can you help me out with i just heard there was a thing
    let me get this straight do i describe somebody and then you guess
    i don't follow how this goes so could you give me the ground rules
    do you only speak english or can my mother talk to you in spanish
    what do i say if i want to buy it and what do i say if i don't
    seems like i keep saying the wrong thing tell me the right thing to say
    do i need to say alexa first every time or can i just talk
    i want to use this at the nursing home so how would i show folks how to do it
    you've got me baffled so how about some instructions
    is there any way to make you talk about clothes or is that not something you do
    how specific do i have to be with you for this to work
    i'm brand new at this whole voice business so start with the basics for me
    what's the procedure here i filled out no forms
    can two of us talk to you at the same time or does that throw you off
    help a guy out cause i don't have a clue how this thing runs
    i thought you'd show me pictures how is this supposed to go
    what sort of questions are you good at so i don't waste my time
    if i make a mistake can i fix it and how would i do that
    is it just back and forth like this till i find something or what's the process
    so you suggest and i say yes or no is that how this goes
    my screen's just showing a picture and i don't know whether to touch it or talk
    show me the ropes because i'm usually the one standing in line at sears
    i'm all thumbs with this stuff so what do you need me to say
    can i ask you to find a specific thing or do you only come up with your own
    i keep getting tangled up here could you give me some pointers
    tell me what you're capable of in a sentence or two
    what does a person do to get going with this
    do you do anything besides recommend stuff my wife said you could order it
    say i was looking for tires how would i go about asking you that
    my english isn't so good so how should i speak so that you understand me
    somebody told me you could find presents so how do i make you do that
    what are you expecting me to say here
    i'm new to this how do we go about it
    my daughter usually does this i'm lost
    do i just talk or press something
    what sort of stuff can i ask you
    so what happens next
    am i meant to answer yes or no to that
    i'm all at sea with this thing
    what are the magic words
    could you walk me through the steps
    what can i do from here
    i don't get what i'm supposed to be doing
    are there instructions anywhere
    can you find clothes or is it only gadgets
    you've lost me completely how do i use you
    explain the rules to me like i'm five
    so how do i steer this thing
    is it okay if i just ramble at you
    what buttons do i have for this
    i'm eighty four you'll have to show me the ropes
    help me out i'm stuck
    what are you good for besides presents
    can you look up things by color and that
    do i need to start every time with your name
    i feel dumb what's the procedure
    bit confused here pet what's going on
    are you able to filter stuff
    what all are you capable of
    could you give me an example of what to ask
    i've never talked to a store before how's it go
    do you do groceries too or how does it go
    so am i asking you or are you asking me
    where do we begin with a thing like you
    tell me what my commands are
    i've gotten myself in a tangle here
    hold my hand through this would you
    is there a beginner's guide
    i'm baffled love what do you want from me
    can you also do birthdays and reminders or just shopping
    how specific do i have to be
    what are the ground rules
    do you only suggest stuff or can you order it as well
    dunno how to answer that what are my choices of words
    what's the proper way to tell you no
    i haven't got a clue how to work you
    can a person search by price with you
    how do i say skip to you
    is there anything you can't do
    this isn't making sense to me what do i do
    could you explain how you operate real quick
    what can a body ask for in here
    are you the sort of thing i can ask questions of
  `,
};
