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
            <source>First %1, then %2. You keep this number.</source>
            <translation>أولاً %1، ثم %2. تحتفظ بهذا الرقم.</translation>
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
        <name>AskSheet</name>
        <message>
            <source>Another server?</source>
            <translation>خادم آخر؟</translation>
        </message>
        <message>
            <source>Leave kiosk mode?</source>
            <translation>الخروج من وضع الكشك؟</translation>
        </message>
        <message>
            <source>Restart the stand?</source>
            <translation>إعادة تشغيل الجهاز؟</translation>
        </message>
        <message>
            <source>This stand will speak to another server. Does your IT know?</source>
            <translation>سيتصل هذا الجهاز بخادم آخر. هل يعلم قسم التقنية؟</translation>
        </message>
        <message>
            <source>The stand ends and does not come back until it is started again.</source>
            <translation>سيتوقف البرنامج ولن يعود حتى يُشغَّل من جديد.</translation>
        </message>
        <message>
            <source>It is back in some seconds.</source>
            <translation>سيعود بعد ثوانٍ قليلة.</translation>
        </message>
        <message>
            <source>Yes, IT knows</source>
            <translation>نعم، قسم التقنية يعلم</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>إعادة التشغيل</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>البقاء هنا</translation>
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
            <source>You can also scan the code in your letter, or swipe your yellow health card.</source>
            <translation>يمكنك أيضًا مسح الرمز الموجود في رسالتك، أو تمرير بطاقتك الصحية الصفراء.</translation>
        </message>
        <message>
            <source>You can also scan the code in your letter.</source>
            <translation>يمكنك أيضًا مسح الرمز الموجود في رسالتك.</translation>
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
            <source>Be rung instead</source>
            <translation>أفضّل أن تتصلوا بي</translation>
        </message>
        <message>
            <source>Leave your number, and you need not stay here.</source>
            <translation>اترك رقمك، ولا داعي للبقاء هنا.</translation>
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
        <name>DraftBanner</name>
        <message>
            <source>Draft – not open</source>
            <translation>مسودة – غير مفتوح</translation>
        </message>
        <message>
            <source>No number is given, and nothing is sent.</source>
            <translation>لا يُعطى رقم ولا يُرسل أي شيء.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>إنهاء</translation>
        </message>
    </context>
    <context>
        <name>EditView</name>
        <message>
            <source>Use this</source>
            <translation>استخدم هذا</translation>
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
        <name>Finding</name>
        <message>
            <source>Reception</source>
            <translation>الاستقبال</translation>
        </message>
        <message>
            <source>Asking %1 …</source>
            <translation>جارٍ سؤال %1 …</translation>
        </message>
        <message>
            <source>This is no address. Write it as skranke.kommune.dk, or as 10.0.0.5:8150.</source>
            <translation>هذا ليس عنوانًا. اكتبه مثل ⁦skranke.kommune.dk⁩ أو مثل ⁦10.0.0.5:8150⁩.</translation>
        </message>
        <message>
            <source>No server of ours answers at %1. Is the network cable in, and the address right?</source>
            <translation>لا يجيب أي من خوادمنا على %1. هل كابل الشبكة موصول والعنوان صحيح؟</translation>
        </message>
        <message>
            <source>Connected. One moment: the stand starts.</source>
            <translation>متصل. لحظة من فضلك: الجهاز يبدأ العمل.</translation>
        </message>
        <message>
            <source>Nothing can be saved on this computer. Call whoever installed it.</source>
            <translation>لا يمكن حفظ شيء على هذا الحاسوب. اتصل بمن قام بتثبيته.</translation>
        </message>
        <message>
            <source>Looking for servers on this network …</source>
            <translation>جارٍ البحث عن خوادم في هذه الشبكة …</translation>
        </message>
        <message>
            <source>Which server does this stand belong to?</source>
            <translation>إلى أي خادم ينتمي هذا الجهاز؟</translation>
        </message>
        <message>
            <source>Type the server's address. IT knows it.</source>
            <translation>اكتب عنوان الخادم. قسم تقنية المعلومات يعرفه.</translation>
        </message>
        <message>
            <source>Tap the one that is yours. If it does not stand here, type its address.</source>
            <translation>المس الخادم الخاص بكم. إن لم يظهر هنا فاكتب عنوانه.</translation>
        </message>
        <message>
            <source>For example: skranke.kommune.dk</source>
            <translation>مثلًا: ⁦skranke.kommune.dk⁩</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>اتصال</translation>
        </message>
        <message>
            <source>Show what is found</source>
            <translation>عرض ما عُثر عليه</translation>
        </message>
        <message>
            <source>Type the address</source>
            <translation>اكتب العنوان</translation>
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
        <name>FormPage</name>
        <message>
            <source>set by IT</source>
            <translation>يحدده قسم التقنية</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>غير محفوظ</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>تحقق من الاتصال</translation>
        </message>
        <message>
            <source>Hear the voice</source>
            <translation>استمع إلى الصوت</translation>
        </message>
        <message>
            <source>Hello. This is how I read aloud.</source>
            <translation>مرحبًا. هكذا أقرأ بصوت عالٍ.</translation>
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
        <name>LogPage</name>
        <message>
            <source>Warnings only</source>
            <translation>التحذيرات فقط</translation>
        </message>
        <message>
            <source>There is nothing in the log.</source>
            <translation>لا يوجد شيء في السجل.</translation>
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
        <name>MaintenanceLayer</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>The settings could not be written. Ask IT to look at the disk and the folder's rights.</source>
            <translation>تعذّر حفظ الإعدادات. اطلب من قسم التقنية فحص القرص وأذونات المجلد.</translation>
        </message>
        <message>
            <source>Asking the server first …</source>
            <translation>نسأل الخادم أولًا …</translation>
        </message>
        <message numerus="yes">
            <source>Save %n change(s) and restart</source>
            <translation>
                <numerusform>إعادة التشغيل دون تغييرات</numerusform>
                <numerusform>حفظ تغيير واحد وإعادة التشغيل</numerusform>
                <numerusform>حفظ تغييرين وإعادة التشغيل</numerusform>
                <numerusform>حفظ %n تغييرات وإعادة التشغيل</numerusform>
                <numerusform>حفظ %n تغييرًا وإعادة التشغيل</numerusform>
                <numerusform>حفظ %n تغيير وإعادة التشغيل</numerusform>
            </translation>
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
            <source>No more numbers today</source>
            <translation>لا مزيد من الأرقام اليوم</translation>
        </message>
        <message>
            <source>Closed today: %1</source>
            <translation>مغلق اليوم: %1</translation>
        </message>
        <message>
            <source>Break until %1</source>
            <translation>استراحة حتى %1</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>why it is closed, and when it opens</comment>
            <translation>%1. %2</translation>
        </message>
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
        <name>Overview</name>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>الطابعة</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>الماسح</translation>
        </message>
        <message>
            <source>Not yet sent</source>
            <translation>لم يُرسل بعد</translation>
        </message>
        <message>
            <source>Restart the stand</source>
            <translation>إعادة تشغيل الجهاز</translation>
        </message>
        <message>
            <source>Leave kiosk mode</source>
            <translation>الخروج من وضع الكشك</translation>
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
        <name>Pairing</name>
        <message>
            <source>Reception</source>
            <translation>الاستقبال</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>This stand cannot remember where it belongs</source>
            <translation>لا يستطيع هذا الجهاز تذكّر مكانه</translation>
        </message>
        <message>
            <source>This stand is no longer connected</source>
            <translation>لم يعد هذا الجهاز متصلاً</translation>
        </message>
        <message>
            <source>This stand is new here</source>
            <translation>هذا الجهاز جديد هنا</translation>
        </message>
        <message>
            <source>One moment: the stand starts.</source>
            <translation>لحظة من فضلك: الجهاز يبدأ العمل.</translation>
        </message>
        <message>
            <source>It was connected, but nothing can be saved on this computer. Call whoever installed it.</source>
            <translation>تم التوصيل، لكن لا يمكن حفظ شيء على هذا الحاسوب. اتصل بمن قام بتثبيته.</translation>
        </message>
        <message>
            <source>Please call whoever looks after the stands.</source>
            <translation>يرجى الاتصال بمن يعتني بالأجهزة.</translation>
        </message>
        <message>
            <source>Please call %1.</source>
            <translation>يرجى الاتصال بـ %1.</translation>
        </message>
        <message>
            <source>A superuser connects it: in the tray, under Settings and Devices, choose “Add a stand” and type the code that stands here.</source>
            <translation>يوصله المستخدم المسؤول: في برنامج الموظفين، ضمن الإعدادات والأجهزة، يضيف جهازًا ويكتب الرمز المعروض هنا.</translation>
        </message>
        <message>
            <source>The code holds for 15 minutes. Then a new one comes by itself.</source>
            <translation>الرمز صالح لمدة 15 دقيقة. ثم يظهر رمز جديد تلقائيًا.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Is the network cable in? The stand tries again by itself.</source>
            <translation>لا يمكن الوصول إلى الخادم. هل كابل الشبكة موصول؟ سيحاول الجهاز من جديد تلقائيًا.</translation>
        </message>
        <message>
            <source>Asking for a code …</source>
            <translation>جارٍ طلب الرمز …</translation>
        </message>
        <message>
            <source>Please take a number elsewhere, or call %1.</source>
            <translation>يرجى أخذ رقم من مكان آخر، أو الاتصال بـ %1.</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>الرمز: %1</translation>
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
            <source>Your slip has not come yet. If it does not come, please ask at the reception.</source>
            <translation>لم تخرج ورقتك بعد. إن لم تخرج، فيُرجى السؤال في الاستقبال.</translation>
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
            <source>Your ticket has not come yet. Remember your number %1.</source>
            <translation>لم تخرج تذكرتك بعد. تذكّر رقمك %1.</translation>
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
            <source>Your number is on its way to your phone.</source>
            <translation>رقمك في طريقه إلى هاتفك.</translation>
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
            <source>Where may we ring you?</source>
            <translation>على أي رقم نتصل بك؟</translation>
        </message>
        <message>
            <source>We forget the number once the message has gone.</source>
            <translation>سننسى الرقم بعد إرسال الرسالة.</translation>
        </message>
        <message>
            <source>Only whoever rings you sees the number, and it is erased afterwards.</source>
            <translation>لا يرى الرقم إلا من يتصل بك، ويُحذف بعد ذلك.</translation>
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
        <message>
            <source>Ring me</source>
            <translation>اتصلوا بي</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message numerus="yes">
            <source>Too many tries. Wait %n minute(s).</source>
            <translation>
                <numerusform>محاولات كثيرة. انتظر لحظة.</numerusform>
                <numerusform>محاولات كثيرة. انتظر دقيقة واحدة.</numerusform>
                <numerusform>محاولات كثيرة. انتظر دقيقتين.</numerusform>
                <numerusform>محاولات كثيرة. انتظر %n دقائق.</numerusform>
                <numerusform>محاولات كثيرة. انتظر %n دقيقة.</numerusform>
                <numerusform>محاولات كثيرة. انتظر %n دقيقة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Wait %n second(s).</source>
            <translation>
                <numerusform>محاولات كثيرة. انتظر لحظة.</numerusform>
                <numerusform>محاولات كثيرة. انتظر ثانية واحدة.</numerusform>
                <numerusform>محاولات كثيرة. انتظر ثانيتين.</numerusform>
                <numerusform>محاولات كثيرة. انتظر %n ثوانٍ.</numerusform>
                <numerusform>محاولات كثيرة. انتظر %n ثانية.</numerusform>
                <numerusform>محاولات كثيرة. انتظر %n ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is not the PIN. Try again.</source>
            <translation>هذا ليس الرمز السري. حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>لحظة من فضلك …</translation>
        </message>
        <message>
            <source>Type the PIN for this stand.</source>
            <translation>أدخل الرمز السري لهذا الجهاز.</translation>
        </message>
        <message numerus="yes">
            <source>PIN, %n digit(s) typed</source>
            <translation>
                <numerusform>الرمز السري، لم يُدخل أي رقم</numerusform>
                <numerusform>الرمز السري، أُدخل رقم واحد</numerusform>
                <numerusform>الرمز السري، أُدخل رقمان</numerusform>
                <numerusform>الرمز السري، أُدخلت %n أرقام</numerusform>
                <numerusform>الرمز السري، أُدخل %n رقمًا</numerusform>
                <numerusform>الرمز السري، أُدخل %n رقم</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
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
            <source>Open now until %1</source>
            <translation>مفتوح الآن حتى الساعة %1</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>بالهاتف</translation>
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
            <source>The way there</source>
            <translation>الطريق إلى هناك</translation>
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
        <name>RingLine</name>
        <message>
            <source>You can ring us</source>
            <translation>يمكنك الاتصال بنا</translation>
        </message>
        <message>
            <source>You can ring now</source>
            <translation>يمكنك الاتصال الآن</translation>
        </message>
        <message>
            <source>You can ring now, until %1</source>
            <translation>يمكنك الاتصال الآن، حتى الساعة %1</translation>
        </message>
        <message>
            <source>You can ring today from %1</source>
            <translation>يمكنك الاتصال اليوم من الساعة %1</translation>
        </message>
        <message>
            <source>You can ring tomorrow from %1</source>
            <translation>يمكنك الاتصال غدًا من الساعة %1</translation>
        </message>
        <message>
            <source>You can ring on %1 from %2</source>
            <translation>يمكنك الاتصال يوم %1 من الساعة %2</translation>
        </message>
        <message>
            <source>You can ring next %1 from %2</source>
            <translation>يمكنك الاتصال %1 القادم من الساعة %2</translation>
        </message>
        <message>
            <source>Nobody answers just now</source>
            <translation>لا أحد يجيب الآن</translation>
        </message>
    </context>
    <context>
        <name>RollMeasure</name>
        <message>
            <source>%1 mm</source>
            <translation>%1 مم</translation>
        </message>
        <message>
            <source>At most %1 mm across</source>
            <translation>القطر %1 مم على الأكثر</translation>
        </message>
        <message>
            <source>A fingernail leaves a dark line outside</source>
            <translation>يترك الظفر خطًا داكنًا على الوجه الخارجي</translation>
        </message>
    </context>
    <context>
        <name>RollPage</name>
        <message>
            <source>The right roll</source>
            <translation>اللفة الصحيحة</translation>
        </message>
        <message>
            <source>Open the stand</source>
            <translation>افتح الجهاز</translation>
        </message>
        <message>
            <source>Open the lid</source>
            <translation>افتح الغطاء</translation>
        </message>
        <message>
            <source>Hang up the roll</source>
            <translation>علّق اللفة</translation>
        </message>
        <message>
            <source>Put in the roll</source>
            <translation>ضع اللفة</translation>
        </message>
        <message>
            <source>Push in the paper</source>
            <translation>أدخل الورق</translation>
        </message>
        <message>
            <source>Pull out paper</source>
            <translation>اسحب الورق</translation>
        </message>
        <message>
            <source>Close the lid</source>
            <translation>أغلق الغطاء</translation>
        </message>
        <message>
            <source>Test slip</source>
            <translation>ورقة تجريبية</translation>
        </message>
        <message>
            <source>Find the right roll</source>
            <translation>ابحث عن اللفة الصحيحة</translation>
        </message>
        <message>
            <source>Open the back of the stand</source>
            <translation>افتح الجهاز من الخلف</translation>
        </message>
        <message>
            <source>Open the printer's lid</source>
            <translation>افتح غطاء الطابعة</translation>
        </message>
        <message>
            <source>Turn the roll around</source>
            <translation>اقلب اللفة</translation>
        </message>
        <message>
            <source>Hang the new roll on the axle</source>
            <translation>علّق اللفة الجديدة على المحور</translation>
        </message>
        <message>
            <source>Take the old roll out and put the new one in</source>
            <translation>أخرج اللفة القديمة وضع الجديدة</translation>
        </message>
        <message>
            <source>Push the paper into the slot until the printer takes it</source>
            <translation>أدخل الورق في الفتحة حتى تسحبه الطابعة</translation>
        </message>
        <message>
            <source>Pull out a hand's breadth of paper</source>
            <translation>اسحب من الورق مقدار عرض الكف</translation>
        </message>
        <message>
            <source>Close the lid until it clicks</source>
            <translation>أغلق الغطاء حتى تسمع نقرة</translation>
        </message>
        <message>
            <source>No test slip came</source>
            <translation>لم تخرج ورقة تجريبية</translation>
        </message>
        <message>
            <source>A test slip is coming</source>
            <translation>ستخرج ورقة تجريبية</translation>
        </message>
        <message>
            <source>Waiting for the printer</source>
            <translation>ننتظر الطابعة</translation>
        </message>
        <message>
            <source>How does the slip look?</source>
            <translation>كيف تبدو الورقة؟</translation>
        </message>
        <message>
            <source>Done. The stand prints again.</source>
            <translation>تم. عاد الجهاز إلى الطباعة.</translation>
        </message>
        <message>
            <source>Hold it against the screen: it must be as wide as the strip with the tick. A till roll of another width does not fit.</source>
            <translation>ضعها على سطح الشاشة: يجب أن تكون بعرض الشريط الذي عليه علامة الصح. لفة صندوق الدفع ذات العرض المختلف لا تناسب.</translation>
        </message>
        <message>
            <source>This page goes on by itself when it is open.</source>
            <translation>تنتقل هذه الصفحة وحدها عند فتح الغطاء.</translation>
        </message>
        <message>
            <source>You need the key of the stand.</source>
            <translation>تحتاج إلى مفتاح الجهاز.</translation>
        </message>
        <message>
            <source>Look for a button or a lever at the lid.</source>
            <translation>ابحث عن زر أو ذراع عند الغطاء.</translation>
        </message>
        <message>
            <source>The end of the paper comes from the top and points to the printer.</source>
            <translation>يأتي طرف الورق من الأعلى ويتجه نحو الطابعة.</translation>
        </message>
        <message>
            <source>The end of the paper comes from below and points to the front.</source>
            <translation>يأتي طرف الورق من الأسفل ويتجه إلى الأمام.</translation>
        </message>
        <message>
            <source>Cut the end straight first. The printer draws it in by itself.</source>
            <translation>قصّ الطرف أولًا قصًا مستقيمًا. تسحبه الطابعة بنفسها.</translation>
        </message>
        <message>
            <source>Lay it straight over the edge of the printer.</source>
            <translation>ضعه مستقيمًا فوق حافة الطابعة.</translation>
        </message>
        <message>
            <source>Press on both sides. This page goes on by itself.</source>
            <translation>اضغط على الجانبين. تنتقل هذه الصفحة وحدها.</translation>
        </message>
        <message>
            <source>Press on both sides.</source>
            <translation>اضغط على الجانبين.</translation>
        </message>
        <message>
            <source>Wait a moment. Do not pull the paper.</source>
            <translation>انتظر لحظة. لا تسحب الورق.</translation>
        </message>
        <message>
            <source>The printer does not say whether it came. Did it come out?</source>
            <translation>لا تخبرنا الطابعة بخروج الورقة. هل خرجت؟</translation>
        </message>
        <message>
            <source>Take it and look at it.</source>
            <translation>خذها وانظر إليها.</translation>
        </message>
        <message>
            <source>Close and lock the stand. Thank you!</source>
            <translation>أغلق الجهاز وأقفله بالمفتاح. شكرًا لك!</translation>
        </message>
        <message>
            <source>Thank you! You may tear off the slip and throw it away.</source>
            <translation>شكرًا لك! يمكنك قطع الورقة ورميها.</translation>
        </message>
        <message>
            <source>The slip was blank: the wrong side of the paper faced the printer.</source>
            <translation>كانت الورقة فارغة: كان الوجه الخطأ من الورق نحو الطابعة.</translation>
        </message>
        <message>
            <source>That roll does not fit. Find one as wide as the strip with the tick.</source>
            <translation>هذه اللفة لا تناسب. ابحث عن لفة بعرض الشريط الذي عليه علامة الصح.</translation>
        </message>
        <message>
            <source>The printer sees no paper. Push the end in a little further.</source>
            <translation>لا ترى الطابعة ورقًا. أدخل الطرف قليلًا بعد.</translation>
        </message>
        <message>
            <source>The printer sees no paper. Open the lid again and pull out more of it.</source>
            <translation>لا ترى الطابعة ورقًا. افتح الغطاء مرة أخرى واسحب المزيد منه.</translation>
        </message>
        <message>
            <source>The printer says that the lid is still open. Press until it clicks.</source>
            <translation>تقول الطابعة إن الغطاء ما زال مفتوحًا. اضغط حتى تسمع نقرة.</translation>
        </message>
        <message>
            <source>The printer says that little paper is left. Was it a new roll?</source>
            <translation>تقول الطابعة إن الورق المتبقي قليل. هل كانت اللفة جديدة؟</translation>
        </message>
        <message>
            <source>The printer has a jam. Open it, take out loose paper, and close it again.</source>
            <translation>علق الورق في الطابعة. افتحها وأخرج الورق السائب ثم أغلقها.</translation>
        </message>
        <message>
            <source>The printer does not answer. Is it switched on? Is its cable in?</source>
            <translation>الطابعة لا تستجيب. هل هي قيد التشغيل؟ هل الكابل موصول؟</translation>
        </message>
        <message>
            <source>The printer's own flap is open. Press it shut.</source>
            <translation>غطاء الطابعة الداخلي مفتوح. اضغط عليه ليُغلق.</translation>
        </message>
        <message>
            <source>Try another slip, or go back and look at the roll.</source>
            <translation>جرّب ورقة أخرى، أو ارجع وتفقّد اللفة.</translation>
        </message>
        <message>
            <source>New paper roll</source>
            <translation>لفة ورق جديدة</translation>
        </message>
        <message>
            <source>New paper roll, step %1 of %2</source>
            <translation>لفة ورق جديدة، الخطوة %1 من %2</translation>
        </message>
        <message>
            <source>I can read it</source>
            <translation>يمكنني قراءتها</translation>
        </message>
        <message>
            <source>It is blank</source>
            <translation>إنها فارغة</translation>
        </message>
        <message>
            <source>A side is missing</source>
            <translation>ينقص أحد الجانبين</translation>
        </message>
        <message>
            <source>Back to the stand</source>
            <translation>العودة إلى الجهاز</translation>
        </message>
        <message>
            <source>Print another test slip</source>
            <translation>اطبع ورقة تجريبية أخرى</translation>
        </message>
        <message>
            <source>I have this roll</source>
            <translation>لديّ هذه اللفة</translation>
        </message>
        <message>
            <source>I have done it</source>
            <translation>فعلت ذلك</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>خطوة للخلف</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>تم ذلك</translation>
        </message>
        <message>
            <source>It does not fit</source>
            <translation>لا تناسب</translation>
        </message>
        <message>
            <source>Another slip</source>
            <translation>ورقة أخرى</translation>
        </message>
    </context>
    <context>
        <name>RollSteps</name>
        <message>
            <source>%1, done</source>
            <translation>%1، تم</translation>
        </message>
    </context>
    <context>
        <name>ScanLine</name>
        <message>
            <source>We do not know this code. Try the one in your letter.</source>
            <translation>لا نعرف هذا الرمز. جرّب الرمز الموجود في رسالتك.</translation>
        </message>
        <message>
            <source>This number is not waiting any more. Take a new one, or ask a member of staff.</source>
            <translation>لم يعد هذا الرقم في الانتظار. خذ رقمًا جديدًا أو اسأل أحد الموظفين.</translation>
        </message>
        <message>
            <source>We could not read the card. Swipe it once more, slowly.</source>
            <translation>لم نتمكن من قراءة البطاقة. مرّرها مرة أخرى ببطء.</translation>
        </message>
        <message>
            <source>You do not need your health card here. Use the code in your letter.</source>
            <translation>لا تحتاج إلى بطاقتك الصحية هنا. استخدم الرمز الموجود في رسالتك.</translation>
        </message>
        <message>
            <source>We cannot read cards just now. Use the code in your letter.</source>
            <translation>لا يمكننا قراءة البطاقات الآن. استخدم الرمز الموجود في رسالتك.</translation>
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
            <source>We will ring you</source>
            <translation>سنتصل بك</translation>
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
            <source>Somebody rings you as soon as they are free. Keep your phone with you.</source>
            <translation>سيتصل بك أحد الموظفين حالما يتفرغ. أبقِ هاتفك معك.</translation>
        </message>
        <message>
            <source>Somebody rings you when we are open again. Keep your phone with you.</source>
            <translation>سيتصل بك أحد الموظفين عندما نفتح من جديد. أبقِ هاتفك معك.</translation>
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
        <message>
            <source>Test</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <source>Test print</source>
            <translation>طباعة تجريبية</translation>
        </message>
        <message>
            <source>Both arrows are whole? Then the roll and the width fit.</source>
            <translation>هل السهمان كاملان؟ إذن اللفة والعرض مناسبان.</translation>
        </message>
        <message>
            <source>The patches go evenly from pale to black? Then the density fits.</source>
            <translation>هل تتدرج المربعات بانتظام من الفاتح إلى الأسود؟ إذن درجة السواد مناسبة.</translation>
        </message>
        <message>
            <source>Passport and ID card</source>
            <translation>جواز السفر وبطاقة الهوية</translation>
        </message>
        <message>
            <source>Area A, ground floor</source>
            <translation>المنطقة أ، الطابق الأرضي</translation>
        </message>
        <message>
            <source>Your current passport</source>
            <translation>جواز سفرك الحالي</translation>
        </message>
        <message>
            <source>A photo of yourself</source>
            <translation>صورة شخصية لك</translation>
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
            <source>Get your number by SMS</source>
            <translation>رقمك برسالة نصية</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>اطبعه مرة أخرى</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>TicketView</name>
        <message>
            <source>The ticket as it will be printed</source>
            <translation>التذكرة كما ستُطبع</translation>
        </message>
        <message>
            <source>Printer: %1</source>
            <translation>الطابعة: %1</translation>
        </message>
        <message>
            <source>Save first to print at the new address.</source>
            <translation>احفظ أولًا للطباعة على العنوان الجديد.</translation>
        </message>
        <message>
            <source>Print a test</source>
            <translation>اطبع تجربة</translation>
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
            <source>It could not be sent</source>
            <translation>تعذّر الإرسال</translation>
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
            <source>Try again, or go back and choose another way.</source>
            <translation>حاول مرة أخرى، أو ارجع واختر طريقة أخرى.</translation>
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
    <context>
        <name>Words</name>
        <message>
            <source>Server and place</source>
            <translation>الخادم والمكان</translation>
        </message>
        <message>
            <source>Printer and ticket</source>
            <translation>الطابعة والتذكرة</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>الشاشة</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>الماسح</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>الصوت</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Change the roll</source>
            <translation>تغيير لفة الورق</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>الصيانة</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>عنوان الخادم</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>المركز</translation>
        </message>
        <message>
            <source>Stand name</source>
            <translation>اسم الجهاز</translation>
        </message>
        <message>
            <source>Printer model</source>
            <translation>طراز الطابعة</translation>
        </message>
        <message>
            <source>Printer address</source>
            <translation>عنوان الطابعة</translation>
        </message>
        <message>
            <source>Prints</source>
            <translation>الطباعة</translation>
        </message>
        <message>
            <source>Darkness</source>
            <translation>درجة السواد</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>الشعار</translation>
        </message>
        <message>
            <source>Expected wait</source>
            <translation>الانتظار المتوقع</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>الرمز المربع</translation>
        </message>
        <message>
            <source>Which screen</source>
            <translation>أي شاشة</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>قطر الشاشة</translation>
        </message>
        <message>
            <source>Pages without motion</source>
            <translation>صفحات بلا حركة</translation>
        </message>
        <message>
            <source>Show the pointer</source>
            <translation>إظهار المؤشر</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>قراءة بصوت عالٍ</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>صوت القراءة</translation>
        </message>
        <message>
            <source>On</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>غير مفعّل</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>صور</translation>
        </message>
        <message>
            <source>Letters only</source>
            <translation>حروف فقط</translation>
        </message>
        <message>
            <source>Types like a keyboard</source>
            <translation>يكتب مثل لوحة المفاتيح</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>أي طراز</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>كالمعتاد</translation>
        </message>
        <message>
            <source>As the printer has it</source>
            <translation>كما ضُبطت الطابعة</translation>
        </message>
        <message>
            <source>Darker %1</source>
            <translation>أغمق %1</translation>
        </message>
        <message>
            <source>Lighter %1</source>
            <translation>أفتح %1</translation>
        </message>
        <message>
            <source>Begin with http:// or https://</source>
            <translation>ابدأ بـ ⁦http://⁩ أو ⁦https://⁩</translation>
        </message>
        <message>
            <source>Write it as tcp://192.0.2.7:9100</source>
            <translation>اكتبه هكذا: ⁦tcp://192.0.2.7:9100⁩</translation>
        </message>
        <message>
            <source>Use small letters, digits and dashes</source>
            <translation>استخدم حروفًا لاتينية صغيرة وأرقامًا وشرطات</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>لا يوجد اتصال</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهزة</translation>
        </message>
        <message>
            <source>Paper nearly out</source>
            <translation>الورق على وشك النفاد</translation>
        </message>
        <message>
            <source>Out of paper</source>
            <translation>نفد الورق</translation>
        </message>
        <message>
            <source>Cover open</source>
            <translation>الغطاء مفتوح</translation>
        </message>
        <message>
            <source>Needs care</source>
            <translation>تحتاج إلى عناية</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>غير متصلة</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>لا تستجيب</translation>
        </message>
        <message>
            <source>The test is printed.</source>
            <translation>تمت طباعة التجربة.</translation>
        </message>
        <message>
            <source>The printer has taken it all. Look whether it came out.</source>
            <translation>استلمت الطابعة كل شيء. تحقق من خروج الورقة.</translation>
        </message>
        <message>
            <source>It was not printed. Put a new roll in.</source>
            <translation>لم تتم الطباعة. ضع لفة جديدة.</translation>
        </message>
        <message>
            <source>It was not printed. Close the cover.</source>
            <translation>لم تتم الطباعة. أغلق الغطاء.</translation>
        </message>
        <message>
            <source>It was not printed. Look at the printer.</source>
            <translation>لم تُطبع الورقة. تفقّد الطابعة.</translation>
        </message>
        <message>
            <source>The printer did not say. Look whether it came out.</source>
            <translation>لم تخبرنا الطابعة. تحقق من خروج الورقة.</translation>
        </message>
        <message>
            <source>Printing …</source>
            <translation>تجري الطباعة …</translation>
        </message>
        <message>
            <source>The scanner is connected. Hold a code before it, or slide a card.</source>
            <translation>الماسح موصول. ضع رمزًا أمامه أو مرّر بطاقة.</translation>
        </message>
        <message>
            <source>The scanner does not answer. Look at its cable.</source>
            <translation>الماسح لا يستجيب. تحقق من السلك.</translation>
        </message>
        <message>
            <source>Hold a code before the scanner, or slide a card.</source>
            <translation>ضع رمزًا أمام الماسح أو مرّر بطاقة.</translation>
        </message>
        <message>
            <source>Choose how the scanner is connected, save, and come back to try it.</source>
            <translation>اختر طريقة توصيل الماسح، ثم احفظ، وعُد لتجربته.</translation>
        </message>
        <message>
            <source>It has read a health card.</source>
            <translation>لقد قرأ بطاقة صحية.</translation>
        </message>
        <message>
            <source>It has read a card, but not all of it. Slide it slowly, in one go.</source>
            <translation>لقد قرأ بطاقة، لكن ليس كلها. مرّرها ببطء دفعة واحدة.</translation>
        </message>
        <message>
            <source>It has read a booking code.</source>
            <translation>لقد قرأ رمز موعد.</translation>
        </message>
        <message>
            <source>It has read a ticket.</source>
            <translation>لقد قرأ تذكرة.</translation>
        </message>
        <message>
            <source>It has read something else.</source>
            <translation>لقد قرأ شيئًا آخر.</translation>
        </message>
        <message>
            <source>Nothing can speak here: ask IT to install the extra kiosk-voice.</source>
            <translation>لا شيء ينطق هنا: اطلب من قسم التقنية تثبيت الإضافة ⁦kiosk-voice⁩.</translation>
        </message>
        <message>
            <source>Switch reading aloud on, save, and come back to hear it.</source>
            <translation>شغّل القراءة بصوت عالٍ، ثم احفظ، وعُد للاستماع.</translation>
        </message>
        <message>
            <source>This computer has no voice. Ask IT to install one.</source>
            <translation>لا صوت في هذا الحاسوب. اطلب من قسم التقنية تثبيت صوت.</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>نسأل الخادم …</translation>
        </message>
        <message>
            <source>The server answers and knows this stand.</source>
            <translation>الخادم يستجيب ويعرف هذا الجهاز.</translation>
        </message>
        <message>
            <source>No answer from the server. Check the address and the cable.</source>
            <translation>الخادم لا يستجيب. تحقق من العنوان والكابل.</translation>
        </message>
        <message>
            <source>The server does not let this stand in. Check the site, or ask IT for a new token.</source>
            <translation>الخادم لا يسمح بدخول هذا الجهاز. تحقق من المركز، أو اطلب من قسم التقنية مفتاح دخول جديدًا.</translation>
        </message>
        <message>
            <source>The site has no stand of that name.</source>
            <translation>لا يوجد في المركز جهاز بهذا الاسم.</translation>
        </message>
    </context>
</TS>
