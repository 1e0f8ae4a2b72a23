<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AccessBar</name>
        <message>
            <source>Use the whole screen</source>
            <translation>استخدام الشاشة كاملة</translation>
        </message>
        <message>
            <source>Everything further down</source>
            <translation>إنزال كل شيء إلى أسفل</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>إيقاف القراءة</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>قراءة بصوت عالٍ</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>إعادة</translation>
        </message>
    </context>
    <context>
        <name>AdvicePage</name>
        <message>
            <source>Find a time that suits you</source>
            <translation>اختر الموعد الذي يناسبك</translation>
        </message>
        <message>
            <source>Almost there</source>
            <translation>اقتربنا من الانتهاء</translation>
        </message>
        <message>
            <source>Only this is missing:</source>
            <translation>ينقص هذا فقط:</translation>
        </message>
        <message>
            <source>Only these are missing:</source>
            <translation>تنقص هذه الأشياء فقط:</translation>
        </message>
        <message>
            <source>Book a time</source>
            <translation>احجز موعدًا</translation>
        </message>
        <message>
            <source>Scan the code with your phone and choose a day that suits you.</source>
            <translation>امسح الرمز بهاتفك واختر اليوم الذي يناسبك.</translation>
        </message>
        <message>
            <source>Come back at %1 today</source>
            <translation>عُد اليوم الساعة %1</translation>
        </message>
        <message>
            <source>We keep that time for you.</source>
            <translation>سنحجز لك هذا الموعد.</translation>
        </message>
        <message>
            <source>Get the list by SMS</source>
            <translation>القائمة برسالة نصية</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>طباعة القائمة</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>لحظة من فضلك …</translation>
        </message>
        <message>
            <source>Take a number all the same</source>
            <translation>خذ رقمًا على أي حال</translation>
        </message>
        <message>
            <source>We do what we can today, and you come back with the rest.</source>
            <translation>سننجز اليوم ما نستطيع، وتعود لاحقًا ومعك البقية.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>ArrivalAdvice</name>
        <message>
            <source>You are in good time</source>
            <translation>لقد أتيت مبكرًا</translation>
        </message>
        <message>
            <source>Your time has gone by</source>
            <translation>لقد فات موعدك</translation>
        </message>
        <message>
            <source>Your booking is for another day</source>
            <translation>موعدك في يوم آخر</translation>
        </message>
        <message>
            <source>Your booking is at another centre</source>
            <translation>موعدك في مركز آخر</translation>
        </message>
        <message>
            <source>We cannot find your booking</source>
            <translation>لا نجد موعدك</translation>
        </message>
        <message>
            <source>Take a seat, and check in from %1. It is not too late then.</source>
            <translation>تفضل بالجلوس وسجّل وصولك ابتداءً من الساعة %1. لن يفوتك الموعد.</translation>
        </message>
        <message>
            <source>You can take a number and wait, or book another time.</source>
            <translation>يمكنك أخذ رقم والانتظار، أو حجز موعد آخر.</translation>
        </message>
        <message>
            <source>Please book another time. We are glad to help you with it at the reception.</source>
            <translation>يرجى حجز موعد جديد. يسعدنا أن نساعدك في الاستقبال.</translation>
        </message>
        <message>
            <source>We look forward to seeing you then.</source>
            <translation>يسعدنا أن نراك حينها.</translation>
        </message>
        <message>
            <source>They expect you there. Ask us if you would like help to get there.</source>
            <translation>إنهم ينتظرونك هناك. اسألنا إن أردت مساعدة في الوصول.</translation>
        </message>
        <message>
            <source>Perhaps a digit went wrong. Try again, or ask us for help.</source>
            <translation>ربما أُدخل رقم خاطئ. حاول مرة أخرى أو اطلب المساعدة.</translation>
        </message>
        <message>
            <source>Your booking</source>
            <translation>موعدك</translation>
        </message>
        <message>
            <source>Today at %1</source>
            <translation>اليوم الساعة %1</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 الساعة %2</translation>
        </message>
        <message>
            <source>Take a number instead</source>
            <translation>خذ رقمًا بدلًا من ذلك</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>طلب المساعدة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>ArrivalTicket</name>
        <message>
            <source>You are checked in already</source>
            <translation>وصولك مسجّل بالفعل</translation>
        </message>
        <message>
            <source>Good that you made it</source>
            <translation>سعداء بوصولك</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>أهلًا وسهلًا</translation>
        </message>
        <message>
            <source>Your time has gone by. We fit you in as soon as we can.</source>
            <translation>لقد فات موعدك. سنستقبلك في أقرب وقت ممكن.</translation>
        </message>
        <message>
            <source>We have told your caseworker that you are here.</source>
            <translation>أخبرنا الموظف المسؤول أنك هنا.</translation>
        </message>
        <message>
            <source>We know that you are here.</source>
            <translation>نعلم أنك هنا.</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>رقمك</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>موعدك</translation>
        </message>
    </context>
    <context>
        <name>BellPage</name>
        <message>
            <source>Ringing …</source>
            <translation>جارٍ الرنين …</translation>
        </message>
        <message>
            <source>We have heard you</source>
            <translation>لقد سمعناك</translation>
        </message>
        <message>
            <source>Somebody is coming</source>
            <translation>شخص ما في الطريق إليك</translation>
        </message>
        <message>
            <source>Nobody can come just now</source>
            <translation>لا أحد يستطيع الحضور الآن</translation>
        </message>
        <message>
            <source>Ring, and we come to the door</source>
            <translation>اقرع الجرس وسنأتي إلى الباب</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>لحظة من فضلك.</translation>
        </message>
        <message>
            <source>Please wait here. Somebody comes as soon as they can.</source>
            <translation>يرجى الانتظار هنا. سيأتي أحدنا في أقرب وقت.</translation>
        </message>
        <message>
            <source>A colleague is on the way to the door.</source>
            <translation>زميل في طريقه إلى الباب.</translation>
        </message>
        <message>
            <source>Please try again in a moment.</source>
            <translation>يرجى المحاولة بعد قليل.</translation>
        </message>
        <message>
            <source>Please try again in a moment, or call us on %1.</source>
            <translation>يرجى المحاولة بعد قليل أو الاتصال بنا على %1.</translation>
        </message>
        <message>
            <source>Our door is locked to keep everybody safe.</source>
            <translation>بابنا مغلق حفاظًا على سلامة الجميع.</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>اقرع الجرس</translation>
        </message>
    </context>
    <context>
        <name>BookedPage</name>
        <message>
            <source>Your time is booked</source>
            <translation>تم حجز موعدك</translation>
        </message>
        <message>
            <source>Write down the code, or take a picture of it.</source>
            <translation>اكتب الرمز أو التقط صورة له.</translation>
        </message>
        <message>
            <source>Today at</source>
            <translation>اليوم الساعة</translation>
        </message>
        <message>
            <source>Today at %1</source>
            <translation>اليوم الساعة %1</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>رمزك</translation>
        </message>
        <message>
            <source>Your code is %1</source>
            <translation>رمزك هو %1</translation>
        </message>
        <message>
            <source>Come back a little before, and check in here with the code.</source>
            <translation>عُد قبل الموعد بقليل وسجّل وصولك هنا بالرمز.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <source>I have a booking</source>
            <translation>لديّ موعد</translation>
        </message>
        <message>
            <source>How shall we find your booking?</source>
            <translation>كيف نجد موعدك؟</translation>
        </message>
        <message>
            <source>The code on my letter</source>
            <translation>الرمز في رسالتي</translation>
        </message>
        <message>
            <source>My birthday</source>
            <translation>يوم ميلادي</translation>
        </message>
        <message>
            <source>My phone number</source>
            <translation>رقم هاتفي</translation>
        </message>
        <message>
            <source>It stands beside the square code, in the letter or the message.</source>
            <translation>تجده بجانب الرمز المربع في الرسالة.</translation>
        </message>
        <message>
            <source>Only the day and the month.</source>
            <translation>اليوم والشهر فقط.</translation>
        </message>
        <message>
            <source>Only the last four digits.</source>
            <translation>الأرقام الأربعة الأخيرة فقط.</translation>
        </message>
    </context>
    <context>
        <name>ClosedPage</name>
        <message>
            <source>We are closed now</source>
            <translation>نحن مغلقون الآن</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>مفتوح الآن</translation>
        </message>
        <message>
            <source>Open today until %1</source>
            <translation>مفتوح اليوم حتى الساعة %1</translation>
        </message>
        <message>
            <source>Our opening hours</source>
            <translation>ساعات عملنا</translation>
        </message>
        <message>
            <source>Help at other places</source>
            <translation>مساعدة في أماكن أخرى</translation>
        </message>
        <message>
            <source>See what to bring</source>
            <translation>اعرف ما عليك إحضاره</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>You cannot take a number now.</source>
            <translation>لا يمكنك أخذ رقم الآن.</translation>
        </message>
        <message>
            <source>Here you need a time.</source>
            <translation>تحتاج هنا إلى موعد.</translation>
        </message>
        <message>
            <source>Only with a booking</source>
            <translation>بموعد فقط</translation>
        </message>
        <message>
            <source>Book for %1 today</source>
            <translation>احجز اليوم الساعة %1</translation>
        </message>
        <message>
            <source>A shorter wait: come back at that time.</source>
            <translation>انتظار أقصر: عُد في هذا الوقت.</translation>
        </message>
        <message>
            <source>The first free time today.</source>
            <translation>أول موعد متاح اليوم.</translation>
        </message>
        <message>
            <source>Book a time from your phone</source>
            <translation>احجز موعدًا من هاتفك</translation>
        </message>
        <message>
            <source>Have this with you</source>
            <translation>احضر معك</translation>
        </message>
        <message>
            <source>I am missing something</source>
            <translation>ينقصني شيء</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>لحظة من فضلك …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>I have it all</source>
            <translation>لديّ كل شيء</translation>
        </message>
        <message>
            <source>Take a number</source>
            <translation>خذ رقمًا</translation>
        </message>
    </context>
    <context>
        <name>EntryPage</name>
        <message>
            <source>I have a booking</source>
            <translation>لديّ موعد</translation>
        </message>
        <message>
            <source>More than one booking fits. The code tells us which is yours.</source>
            <translation>هناك أكثر من موعد مطابق. الرمز يحدد موعدك.</translation>
        </message>
        <message>
            <source>What is the code on your letter?</source>
            <translation>ما الرمز في رسالتك؟</translation>
        </message>
        <message>
            <source>When is your birthday?</source>
            <translation>متى يوم ميلادك؟</translation>
        </message>
        <message>
            <source>How does your phone number end?</source>
            <translation>بماذا ينتهي رقم هاتفك؟</translation>
        </message>
        <message>
            <source>You can also hold the square code to the reader.</source>
            <translation>يمكنك أيضًا تقريب الرمز المربع من القارئ.</translation>
        </message>
        <message>
            <source>The day first, then the month. The 4th of March is 04 03.</source>
            <translation>اليوم أولًا ثم الشهر. الرابع من مارس هو 04 03.</translation>
        </message>
        <message>
            <source>The last four digits are enough.</source>
            <translation>تكفي الأرقام الأربعة الأخيرة.</translation>
        </message>
        <message>
            <source>The code on your letter</source>
            <translation>الرمز في رسالتك</translation>
        </message>
        <message>
            <source>Day and month of your birthday</source>
            <translation>يوم وشهر ميلادك</translation>
        </message>
        <message>
            <source>The last four digits of your phone number</source>
            <translation>آخر أربعة أرقام من هاتفك</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>لحظة من فضلك …</translation>
        </message>
        <message>
            <source>Find my booking</source>
            <translation>ابحث عن موعدي</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPage</name>
        <message>
            <source>Very good</source>
            <translation>جيدة جدًا</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>جيدة</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>مقبولة</translation>
        </message>
        <message>
            <source>Not so good</source>
            <translation>ليست جيدة</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>سيئة</translation>
        </message>
        <message>
            <source>Would you like to say why?</source>
            <translation>هل تود أن تخبرنا بالسبب؟</translation>
        </message>
        <message>
            <source>How was your visit today?</source>
            <translation>كيف كانت زيارتك اليوم؟</translation>
        </message>
        <message>
            <source>Please write no names or numbers. Only we read it.</source>
            <translation>يرجى عدم كتابة أسماء أو أرقام. نحن فقط من يقرأ ذلك.</translation>
        </message>
        <message>
            <source>Your answer is anonymous.</source>
            <translation>إجابتك مجهولة الهوية.</translation>
        </message>
        <message>
            <source>Write here</source>
            <translation>اكتب هنا</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>لا، شكرًا</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
    </context>
    <context>
        <name>FloorStack</name>
        <message>
            <source>Ground floor</source>
            <translation>الطابق الأرضي</translation>
        </message>
        <message>
            <source>Basement</source>
            <translation>القبو</translation>
        </message>
        <message>
            <source>Floor %1</source>
            <translation>الطابق %1</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>اللغة: %1</translation>
        </message>
        <message>
            <source>Normal view</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>إيقاف القراءة</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>قراءة بصوت عالٍ</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
    </context>
    <context>
        <name>HelpLine</name>
        <message>
            <source>Somebody is coming to you.</source>
            <translation>شخص ما في الطريق إليك.</translation>
        </message>
        <message>
            <source>We have called for somebody to help you.</source>
            <translation>لقد استدعينا من يساعدك.</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>We have called for somebody</source>
            <translation>لقد استدعينا شخصًا</translation>
        </message>
        <message>
            <source>Somebody is coming</source>
            <translation>شخص ما في الطريق إليك</translation>
        </message>
        <message>
            <source>We could not call just now</source>
            <translation>تعذّر الاستدعاء الآن</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>كيف يعمل</translation>
        </message>
        <message>
            <source>Please stay by the stand. You can go on in the meantime.</source>
            <translation>يرجى البقاء عند الجهاز. يمكنك المتابعة في هذه الأثناء.</translation>
        </message>
        <message>
            <source>A colleague is on the way to you.</source>
            <translation>زميل في طريقه إليك.</translation>
        </message>
        <message>
            <source>Please ask at the reception, or try again in a moment.</source>
            <translation>يرجى السؤال في الاستقبال أو المحاولة بعد قليل.</translation>
        </message>
        <message>
            <source>Tap what you have come for. We say what to bring, and you get a number.</source>
            <translation>المس ما جئت من أجله. نخبرك بما تحضره ثم تحصل على رقم.</translation>
        </message>
        <message>
            <source>Take a seat. The screen shows your number when it is your turn.</source>
            <translation>تفضل بالجلوس. تعرض الشاشة رقمك عندما يحين دورك.</translation>
        </message>
        <message>
            <source>Would you rather talk to someone? We are glad to come to you.</source>
            <translation>هل تفضل التحدث مع شخص؟ يسعدنا أن نأتي إليك.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>لحظة من فضلك …</translation>
        </message>
        <message>
            <source>Call somebody to me</source>
            <translation>استدعاء موظف</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>فهمت</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>One moment, we are getting ready.</source>
            <translation>لحظة، نحن نستعد.</translation>
        </message>
        <message>
            <source>There is nothing to choose here just now</source>
            <translation>لا توجد خيارات هنا الآن</translation>
        </message>
        <message>
            <source>How can we help you?</source>
            <translation>كيف نساعدك؟</translation>
        </message>
        <message>
            <source>Please ask at the reception. We are glad to help you there.</source>
            <translation>يرجى السؤال في الاستقبال. يسعدنا أن نساعدك هناك.</translation>
        </message>
        <message>
            <source>Popular now</source>
            <translation>الأكثر طلبًا الآن</translation>
        </message>
    </context>
    <context>
        <name>IdleSheet</name>
        <message>
            <source>Are you still here?</source>
            <translation>هل ما زلت هنا؟</translation>
        </message>
        <message numerus="yes">
            <source>We clear the screen in %n seconds, so that nobody sees what you have chosen.</source>
            <translation>
                <numerusform>سنمسح الشاشة الآن حتى لا يرى أحد اختيارك.</numerusform>
                <numerusform>سنمسح الشاشة بعد ثانية واحدة حتى لا يرى أحد اختيارك.</numerusform>
                <numerusform>سنمسح الشاشة بعد ثانيتين حتى لا يرى أحد اختيارك.</numerusform>
                <numerusform>سنمسح الشاشة بعد %n ثوانٍ حتى لا يرى أحد اختيارك.</numerusform>
                <numerusform>سنمسح الشاشة بعد %n ثانية حتى لا يرى أحد اختيارك.</numerusform>
                <numerusform>سنمسح الشاشة بعد %n ثانية حتى لا يرى أحد اختيارك.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>أحتاج إلى مزيد من الوقت</translation>
        </message>
        <message>
            <source>I am done</source>
            <translation>انتهيت</translation>
        </message>
    </context>
    <context>
        <name>InformationPage</name>
        <message>
            <source>Good to know</source>
            <translation>معلومات مفيدة</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Read more on your phone</source>
            <translation>اقرأ المزيد على هاتفك</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>KeyCap</name>
        <message>
            <source>Erase</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>مسافة</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>LanguageSheet</name>
        <message>
            <source>Choose your language</source>
            <translation>اختر لغتك</translation>
        </message>
    </context>
    <context>
        <name>LetterPage</name>
        <message>
            <source>I have a booking</source>
            <translation>لديّ موعد</translation>
        </message>
        <message>
            <source>What does your first name begin with?</source>
            <translation>بأي حرف يبدأ اسمك الأول؟</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>لحظة من فضلك …</translation>
        </message>
        <message>
            <source>More than one booking fits. The letter tells us which is yours.</source>
            <translation>هناك أكثر من موعد مطابق. الحرف يحدد موعدك.</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Reception</source>
            <translation>الاستقبال</translation>
        </message>
    </context>
    <context>
        <name>MapPicture</name>
        <message>
            <source>You are here</source>
            <translation>أنت هنا</translation>
        </message>
        <message>
            <source>Map of the way to %1</source>
            <translation>خريطة الطريق إلى %1</translation>
        </message>
    </context>
    <context>
        <name>MissingNames</name>
        <message>
            <source>Missing: %1</source>
            <translation>ينقص: %1</translation>
        </message>
    </context>
    <context>
        <name>MissingPage</name>
        <message>
            <source>What is missing?</source>
            <translation>ماذا ينقصك؟</translation>
        </message>
        <message>
            <source>Tap all that you do not have with you.</source>
            <translation>المس كل ما ليس معك.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>MissingRow</name>
        <message>
            <source>Missing</source>
            <translation>ناقص</translation>
        </message>
    </context>
    <context>
        <name>NoticeBanner</name>
        <message>
            <source>This stand cannot give numbers just now. Please ask a member of staff.</source>
            <translation>لا يمكن لهذا الجهاز إعطاء أرقام الآن. يرجى سؤال أحد الموظفين.</translation>
        </message>
        <message>
            <source>No connection to the counter right now. We keep trying.</source>
            <translation>لا يوجد اتصال الآن. نواصل المحاولة.</translation>
        </message>
    </context>
    <context>
        <name>OpeningWords</name>
        <message>
            <source>Opens today at %1</source>
            <translation>يفتح اليوم الساعة %1</translation>
        </message>
        <message>
            <source>Opens tomorrow at %1</source>
            <translation>يفتح غدًا الساعة %1</translation>
        </message>
        <message>
            <source>Opens %1 at %2</source>
            <translation>يفتح %1 الساعة %2</translation>
        </message>
        <message>
            <source>Opens next %1 at %2</source>
            <translation>يفتح %1 القادم الساعة %2</translation>
        </message>
        <message>
            <source>Closed now</source>
            <translation>مغلق الآن</translation>
        </message>
        <message>
            <source>We open again today at %1.</source>
            <translation>نفتح اليوم الساعة %1.</translation>
        </message>
        <message>
            <source>We open again tomorrow at %1.</source>
            <translation>نفتح غدًا الساعة %1.</translation>
        </message>
        <message>
            <source>We open again on %1 at %2.</source>
            <translation>نفتح يوم %1 الساعة %2.</translation>
        </message>
        <message>
            <source>We open again next %1 at %2.</source>
            <translation>نفتح %1 القادم الساعة %2.</translation>
        </message>
        <message>
            <source>Please ask at the reception when you can come.</source>
            <translation>يرجى السؤال في الاستقبال متى يمكنك الحضور.</translation>
        </message>
    </context>
    <context>
        <name>PageDots</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>الصفحة %1 من %2</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
    </context>
    <context>
        <name>PaperComing</name>
        <message>
            <source>Take your slip below</source>
            <translation>خذ ورقتك من الأسفل</translation>
        </message>
        <message>
            <source>Your slip is being printed</source>
            <translation>تجري طباعة ورقتك</translation>
        </message>
        <message>
            <source>Your slip should lie below. If not, please ask at the reception.</source>
            <translation>يجب أن تكون ورقتك في الأسفل. إن لم تكن، فاسأل في الاستقبال.</translation>
        </message>
        <message>
            <source>The printer has run out of paper. Please ask at the reception.</source>
            <translation>نفد الورق من الطابعة. يرجى السؤال في الاستقبال.</translation>
        </message>
        <message>
            <source>The printer cannot help just now. Please ask at the reception.</source>
            <translation>الطابعة لا تعمل الآن. يرجى السؤال في الاستقبال.</translation>
        </message>
        <message>
            <source>Take your ticket below</source>
            <translation>خذ تذكرتك من الأسفل</translation>
        </message>
        <message>
            <source>Your ticket is being printed</source>
            <translation>تجري طباعة تذكرتك</translation>
        </message>
        <message>
            <source>Your ticket should lie below. If not, just remember your number %1.</source>
            <translation>يجب أن تكون تذكرتك في الأسفل. إن لم تكن، فتذكّر رقمك %1.</translation>
        </message>
        <message>
            <source>Remember your number %1.</source>
            <translation>تذكّر رقمك %1.</translation>
        </message>
        <message>
            <source>The printer has run out of paper. Remember your number %1.</source>
            <translation>نفد الورق من الطابعة. تذكّر رقمك %1.</translation>
        </message>
        <message>
            <source>The printer is being looked after. Remember your number %1.</source>
            <translation>تجري صيانة الطابعة. تذكّر رقمك %1.</translation>
        </message>
        <message>
            <source>The printer does not answer. Remember your number %1.</source>
            <translation>الطابعة لا تستجيب. تذكّر رقمك %1.</translation>
        </message>
        <message>
            <source>The screen shows your number when it is your turn.</source>
            <translation>تعرض الشاشة رقمك عندما يحين دورك.</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message>
            <source>By SMS</source>
            <translation>برسالة نصية</translation>
        </message>
        <message>
            <source>What is your phone number?</source>
            <translation>ما رقم هاتفك؟</translation>
        </message>
        <message>
            <source>We forget the number once the message has gone.</source>
            <translation>سننسى الرقم بعد إرسال الرسالة.</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>رقم الهاتف</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>لحظة من فضلك …</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
    </context>
    <context>
        <name>QrCard</name>
        <message>
            <source>Scan the code with your phone.</source>
            <translation>امسح الرمز بهاتفك.</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <source>%1. Question %2 of %3</source>
            <translation>%1. السؤال %2 من %3</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
    </context>
    <context>
        <name>ReferralPage</name>
        <message>
            <source>They can help you with this</source>
            <translation>يمكنهم مساعدتك في هذا</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>اقرأ المزيد</translation>
        </message>
        <message>
            <source>Read more on your phone</source>
            <translation>اقرأ المزيد على هاتفك</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>مفتوح الآن</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Get the address by SMS</source>
            <translation>العنوان برسالة نصية</translation>
        </message>
        <message>
            <source>Print the address</source>
            <translation>طباعة العنوان</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>ScrollRail</name>
        <message>
            <source>Scroll up</source>
            <translation>تمرير لأعلى</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>تمرير لأسفل</translation>
        </message>
    </context>
    <context>
        <name>SearchButton</name>
        <message>
            <source>Search in your own words</source>
            <translation>ابحث بكلماتك</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>What is it about?</source>
            <translation>بماذا يتعلق الأمر؟</translation>
        </message>
        <message>
            <source>For example: lost my wallet</source>
            <translation>مثلًا: فقدت محفظتي</translation>
        </message>
        <message>
            <source>We found nothing for these words. Try others, or call somebody with Help.</source>
            <translation>لم نجد شيئًا. جرّب كلمات أخرى أو المس «مساعدة».</translation>
        </message>
        <message>
            <source>Write in your own words. What fits comes here while you write.</source>
            <translation>اكتب بكلماتك. يظهر هنا ما يناسبك أثناء الكتابة.</translation>
        </message>
    </context>
    <context>
        <name>SentPage</name>
        <message>
            <source>Take it along</source>
            <translation>خذها معك</translation>
        </message>
        <message>
            <source>It is on its way to your phone</source>
            <translation>إنها في طريقها إلى هاتفك</translation>
        </message>
        <message>
            <source>All that you need to know stands on it.</source>
            <translation>كل ما تحتاج إلى معرفته مكتوب فيها.</translation>
        </message>
        <message>
            <source>We have forgotten your number again.</source>
            <translation>لقد نسينا رقمك.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>chosen</source>
            <translation>محدد</translation>
        </message>
        <message>
            <source>not available now</source>
            <translation>غير متاح الآن</translation>
        </message>
        <message>
            <source>to</source>
            <comment>as in: 10 to 20 minutes, Monday to Friday</comment>
            <translation>إلى</translation>
        </message>
    </context>
    <context>
        <name>ThanksPage</name>
        <message>
            <source>Thank you</source>
            <translation>شكرًا لك</translation>
        </message>
        <message>
            <source>It helps us to do better. Have a good day.</source>
            <translation>هذا يساعدنا على التحسن. نتمنى لك يومًا سعيدًا.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>Ticket</name>
        <message>
            <source>Your number</source>
            <translation>رقمك</translation>
        </message>
        <message>
            <source>You are next</source>
            <translation>أنت التالي</translation>
        </message>
        <message numerus="yes">
            <source>%n before you</source>
            <translation>
                <numerusform>لا أحد قبلك</numerusform>
                <numerusform>شخص واحد قبلك</numerusform>
                <numerusform>شخصان قبلك</numerusform>
                <numerusform>%n أشخاص قبلك</numerusform>
                <numerusform>%n شخصًا قبلك</numerusform>
                <numerusform>%n شخص قبلك</numerusform>
            </translation>
        </message>
        <message>
            <source>Less than 5 minutes</source>
            <translation>أقل من 5 دقائق</translation>
        </message>
        <message>
            <source>About %1 minutes</source>
            <translation>حوالي %1 دقيقة</translation>
        </message>
        <message>
            <source>At most %1 minutes</source>
            <translation>%1 دقيقة على الأكثر</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>موعدك</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>رمزك</translation>
        </message>
        <message>
            <source>Check in with it at the stand, a little before your time.</source>
            <translation>سجّل وصولك به عند الجهاز قبل موعدك بقليل.</translation>
        </message>
        <message>
            <source>Bring this along for</source>
            <translation>أحضر هذا من أجل</translation>
        </message>
        <message>
            <source>Book a time here</source>
            <translation>احجز موعدًا هنا</translation>
        </message>
        <message>
            <source>Please go here instead</source>
            <translation>يرجى التوجه إلى هنا</translation>
        </message>
        <message>
            <source>Read more here</source>
            <translation>اقرأ المزيد هنا</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>Wait here</source>
            <translation>انتظر هنا</translation>
        </message>
        <message>
            <source>The screen shows your number when it is your turn.</source>
            <translation>تعرض الشاشة رقمك عندما يحين دورك.</translation>
        </message>
        <message>
            <source>Have ready</source>
            <translation>جهّز</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخة</translation>
        </message>
    </context>
    <context>
        <name>TicketPage</name>
        <message>
            <source>You have number</source>
            <translation>رقمك</translation>
        </message>
        <message>
            <source>You have number %1</source>
            <translation>رقمك %1</translation>
        </message>
        <message>
            <source>It is your turn now</source>
            <translation>حان دورك الآن</translation>
        </message>
        <message>
            <source>It is your turn. Go to %1</source>
            <translation>حان دورك. توجّه إلى %1</translation>
        </message>
        <message>
            <source>Nobody was waiting before you</source>
            <translation>لم يكن أحد ينتظر قبلك</translation>
        </message>
        <message numerus="yes">
            <source>%n were waiting before you</source>
            <translation>
                <numerusform>لم يكن أحد ينتظر قبلك</numerusform>
                <numerusform>كان شخص واحد ينتظر قبلك</numerusform>
                <numerusform>كان شخصان ينتظران قبلك</numerusform>
                <numerusform>كان %n أشخاص ينتظرون قبلك</numerusform>
                <numerusform>كان %n شخصًا ينتظرون قبلك</numerusform>
                <numerusform>كان %n شخص ينتظرون قبلك</numerusform>
            </translation>
        </message>
        <message>
            <source>You are next</source>
            <translation>أنت التالي</translation>
        </message>
        <message numerus="yes">
            <source>There are %n before you</source>
            <translation>
                <numerusform>لا أحد قبلك</numerusform>
                <numerusform>قبلك شخص واحد</numerusform>
                <numerusform>قبلك شخصان</numerusform>
                <numerusform>قبلك %n أشخاص</numerusform>
                <numerusform>قبلك %n شخصًا</numerusform>
                <numerusform>قبلك %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>TileGrid</name>
        <message>
            <source>Written in another language</source>
            <translation>مكتوب بلغة أخرى</translation>
        </message>
    </context>
    <context>
        <name>TileWords</name>
        <message>
            <source>Less than 5 min</source>
            <translation>أقل من 5 دقائق</translation>
        </message>
        <message>
            <source>About %1–%2 min</source>
            <translation>حوالي %1–%2 دقيقة</translation>
        </message>
        <message>
            <source>Tell us that you are here</source>
            <translation>أخبرنا أنك هنا</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>مفتوح الآن</translation>
        </message>
        <message>
            <source>At another place</source>
            <translation>في مكان آخر</translation>
        </message>
        <message>
            <source>I have a booking</source>
            <translation>لديّ موعد</translation>
        </message>
    </context>
    <context>
        <name>TroublePage</name>
        <message>
            <source>We have just closed here</source>
            <translation>لقد أغلقنا للتو</translation>
        </message>
        <message>
            <source>This is not offered here just now</source>
            <translation>هذا غير متاح هنا الآن</translation>
        </message>
        <message>
            <source>We cannot reach the counter just now</source>
            <translation>لا يمكننا الاتصال الآن</translation>
        </message>
        <message>
            <source>This stand needs a helping hand</source>
            <translation>هذا الجهاز يحتاج إلى مساعدة</translation>
        </message>
        <message>
            <source>Go back and choose something else, or ask at the reception.</source>
            <translation>ارجع واختر شيئًا آخر، أو اسأل في الاستقبال.</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If it still does not work, ask at the reception: they can give you a number.</source>
            <translation>انتظر لحظة وحاول مرة أخرى. إن لم ينجح الأمر، فاسأل في الاستقبال: يمكنهم إعطاؤك رقمًا.</translation>
        </message>
        <message>
            <source>Please ask at the reception: they can give you a number.</source>
            <translation>يرجى السؤال في الاستقبال: يمكنهم إعطاؤك رقمًا.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Back to start</source>
            <translation>إلى البداية</translation>
        </message>
    </context>
    <context>
        <name>WaitLine</name>
        <message>
            <source>Less than 5 minutes now</source>
            <translation>أقل من 5 دقائق الآن</translation>
        </message>
        <message>
            <source>About %1 minutes now</source>
            <translation>حوالي %1 دقيقة الآن</translation>
        </message>
        <message>
            <source>About %1–%2 minutes now</source>
            <translation>حوالي %1–%2 دقيقة الآن</translation>
        </message>
        <message>
            <source>It takes less than 5 minutes.</source>
            <translation>سيستغرق أقل من 5 دقائق.</translation>
        </message>
        <message>
            <source>It takes about %1 minutes.</source>
            <translation>سيستغرق حوالي %1 دقيقة.</translation>
        </message>
        <message>
            <source>It takes about %1–%2 minutes.</source>
            <translation>سيستغرق حوالي %1–%2 دقيقة.</translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>لا أحد ينتظر</translation>
        </message>
        <message numerus="yes">
            <source>%n are waiting</source>
            <translation>
                <numerusform>لا أحد ينتظر</numerusform>
                <numerusform>شخص واحد ينتظر</numerusform>
                <numerusform>شخصان ينتظران</numerusform>
                <numerusform>%n أشخاص ينتظرون</numerusform>
                <numerusform>%n شخصًا ينتظرون</numerusform>
                <numerusform>%n شخص ينتظرون</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhereCard</name>
        <message>
            <source>Take a seat in</source>
            <translation>تفضل بالجلوس في</translation>
        </message>
        <message>
            <source>You will be met in %1.</source>
            <translation>سنلتقي بك في %1.</translation>
        </message>
    </context>
</TS>
