import { wordList } from './word-list.ts'

/** Common given names of English, Arabic, Turkish, Persian, Kurdish, Russian, Ukrainian, Hebrew, Hispanic and other use; lower case. */
export const FIRST_NAMES = wordList(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven stephen paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey jeff ryan jacob gary
  nicholas nick eric jonathan larry justin scott brandon benjamin ben samuel sam gregory greg alexander alex frank patrick
  raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas doug peter kyle noah ethan jeremy walter
  christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel
  joe logan alan albert willie vincent eugene russell bobby philip phillip phil louis harry roy ralph randy howard fred
  johnny bernard bill bob jim jimmy tom tommy tim mike matt dan danny dave steve chris ed eddie ted ray ron rob rick ricky
  ken kenny larry leo leon lewis lloyd luke malcolm marcus martin max mitchell neil nigel norman oliver oscar owen pete
  simon stuart stewart theodore toby todd tony trevor victor wayne warren wesley graham geoffrey gordon glenn glen ian
  ivan hugh hugo colin craig clive darren dean derek duncan edmund edwin ernest francis frederick gavin gilbert giles
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy
  angela shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn janet
  maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea
  cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy
  sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla
  alexis lori jane kate katie claire clare fiona gemma hilary hillary holly jill joanna joanne josephine karen kim kirsty
  leah lucy lynn lynne maggie melanie molly naomi nina paula penny rosa rose sally sheila sophie stella susan sylvia
  tracy tracey ursula valerie vanessa vera wendy yvonne zoe ellen eleanor elaine eileen gail esther edith
  mohammed mohammad muhammad mohamed mohamad mahmoud mahmud ahmed ahmad hamid hamed hassan hasan hussein husain hussain
  hossein ali omar umar othman osman abdullah abdallah abdul abdel abd abdulrahman abdelrahman abdulaziz ibrahim ismail
  ismael yousef yusuf youssef yousuf yasser yasir khaled khalid walid waleed bashar bashir basel bassel bassem rami samir
  sami salim saleem salem saleh salah saad saeed said sayed tariq tarek talal taha fadi fahd faisal farid farouk faruq
  fouad fuad ghassan habib haidar haider hadi hani haitham hisham imad issa iyad jaber jabir jalal jamal jamil jawad
  kamal karim kareem kazem maher mahdi majid malik mansour marwan masoud mazen mufid munir mustafa moustafa nabil nader
  nadim naji nasser nasir nizar nouri nuri qasem qassem qasim qusay rafiq rashid raed riad riyad rifaat saddam sadiq safwan
  suleiman sulaiman suheil suhail tawfiq wael wissam yahya yaser yassin zaid zayed zakaria zaki ziad zuhair abu
  fatima fatma aisha amina amal asma hanan huda iman khadija layla leila maryam mariam mona nadia noor nour rana rania
  reem salma samira sana zainab zeinab
  recep mehmet mustafa ahmet hasan huseyin mesut abdulhamid binali numan bekir hulusi murat emre burak fatih kemal ibrahim
  kamil mevlut selahattin tayyip turgut yildirim
  reza mehdi javad mahmoud akbar qassem ghasem hassan mohsen amir abbas ebrahim bahram dariush farhad
  masoud mazloum saleh jalal nechirvan ilham aldar riza rojda
  vladimir sergei sergey dmitry dmitri mikhail igor ivan oleg andrei andrey alexei aleksei alexey aleksandr alexander
  boris yuri yevgeny evgeny viktor nikolai nikolay pavel konstantin valery vitaly anatoly maxim denis ruslan ramzan
  volodymyr oleksandr oleksiy serhiy andriy mykola mykhailo petro vitali yulia yulia olga tatiana natalia svetlana irina
  elena ekaterina anastasia maria
  benjamin binyamin ehud ariel yitzhak moshe avigdor tzipi naftali yair yaakov shimon gabi
  juan carlos luis miguel jorge pedro manuel francisco antonio alejandro andres pablo diego fernando javier enrique
  rafael ramon ricardo roberto raul hugo nicolas mariano felipe rodrigo lucia carmen ana isabel rosa dilma luiz lula
  jean pierre jacques francois michel alain philippe nicolas laurent emmanuel bernard claude yves olivier marine
  hans klaus wolfgang jurgen heinz karl friedrich helmut gerhard angela frank-walter sigmar ursula joachim stefan
  giuseppe giovanni matteo silvio mario paolo luigi federica marco lorenzo francesco antonio staffan jan anders lars erik
  ban kofi lakhdar antonio boutros xi li wang zhang chen liu hu wen deng kim lee park shinzo junichiro taro yoshihide
  narendra rahul sonia manmohan rajiv arvind amit imran nawaz asif pervez benazir bilawal hamid ashraf abdul gulbuddin
  muammar seif saif zine hosni abdelfattah mohamed beji moncef rached goodluck muhammadu olusegun robert jacob nelson
  thabo cyril uhuru raila yoweri paul barack michelle donald ivanka melania joe hillary mitt condoleezza colin samantha
   jens federica boris theresa philip tobias alistair nigel ed 
`)
