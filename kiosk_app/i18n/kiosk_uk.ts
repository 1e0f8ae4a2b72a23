<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>AccessBar</name>
        <message>
            <source>Use the whole screen</source>
            <translation>Увесь екран</translation>
        </message>
        <message>
            <source>Everything further down</source>
            <translation>Опустити все нижче</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Не читати вголос</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Читати вголос</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>Повторити</translation>
        </message>
    </context>
    <context>
        <name>AdvicePage</name>
        <message>
            <source>Find a time that suits you</source>
            <translation>Оберіть зручний час</translation>
        </message>
        <message>
            <source>Almost there</source>
            <translation>Майже все готово</translation>
        </message>
        <message>
            <source>Only this is missing:</source>
            <translation>Бракує лише цього:</translation>
        </message>
        <message>
            <source>Only these are missing:</source>
            <translation>Бракує лише цих речей:</translation>
        </message>
        <message>
            <source>Book a time</source>
            <translation>Записатися на прийом</translation>
        </message>
        <message>
            <source>Scan the code with your phone and choose a day that suits you.</source>
            <translation>Відскануйте код телефоном і оберіть зручний день.</translation>
        </message>
        <message>
            <source>Come back at %1 today</source>
            <translation>Приходьте сьогодні о %1</translation>
        </message>
        <message>
            <source>We keep that time for you.</source>
            <translation>Ми збережемо цей час для вас.</translation>
        </message>
        <message>
            <source>Get the list by SMS</source>
            <translation>Список в SMS</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Надрукувати список</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Хвилинку …</translation>
        </message>
        <message>
            <source>Take a number all the same</source>
            <translation>Усе ж узяти номер</translation>
        </message>
        <message>
            <source>We do what we can today, and you come back with the rest.</source>
            <translation>Сьогодні зробимо, що можемо, а решту ви принесете потім.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>ArrivalAdvice</name>
        <message>
            <source>You are in good time</source>
            <translation>Ви прийшли завчасно</translation>
        </message>
        <message>
            <source>Your time has gone by</source>
            <translation>Ваш час уже минув</translation>
        </message>
        <message>
            <source>Your booking is for another day</source>
            <translation>Ваш запис на інший день</translation>
        </message>
        <message>
            <source>Your booking is at another centre</source>
            <translation>Ваш запис в іншому центрі</translation>
        </message>
        <message>
            <source>We cannot find your booking</source>
            <translation>Не знаходимо ваш запис</translation>
        </message>
        <message>
            <source>Take a seat, and check in from %1. It is not too late then.</source>
            <translation>Присядьте й зареєструйтеся з %1. Цього досить.</translation>
        </message>
        <message>
            <source>You can take a number and wait, or book another time.</source>
            <translation>Можна взяти номер і зачекати або записатися знову.</translation>
        </message>
        <message>
            <source>Please book another time. We are glad to help you with it at the reception.</source>
            <translation>Запишіться, будь ласка, знову. На рецепції вам охоче допоможуть.</translation>
        </message>
        <message>
            <source>We look forward to seeing you then.</source>
            <translation>Чекаємо на вас у цей день.</translation>
        </message>
        <message>
            <source>They expect you there. Ask us if you would like help to get there.</source>
            <translation>Там на вас чекають. Запитайте нас, якщо потрібно підказати дорогу.</translation>
        </message>
        <message>
            <source>Perhaps a digit went wrong. Try again, or ask us for help.</source>
            <translation>Можливо, помилка в цифрі. Спробуйте ще раз або попросіть допомоги.</translation>
        </message>
        <message>
            <source>Your booking</source>
            <translation>Ваш запис</translation>
        </message>
        <message>
            <source>Today at %1</source>
            <translation>Сьогодні о %1</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 о %2</translation>
        </message>
        <message>
            <source>Take a number instead</source>
            <translation>Узяти номер</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Попросити допомоги</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>ArrivalTicket</name>
        <message>
            <source>You are checked in already</source>
            <translation>Ви вже зареєструвалися</translation>
        </message>
        <message>
            <source>Good that you made it</source>
            <translation>Добре, що ви прийшли</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Ласкаво просимо</translation>
        </message>
        <message>
            <source>Your time has gone by. We fit you in as soon as we can.</source>
            <translation>Ваш час минув. Приймемо вас, щойно зможемо.</translation>
        </message>
        <message>
            <source>We have told your caseworker that you are here.</source>
            <translation>Ваш фахівець знає, що ви тут.</translation>
        </message>
        <message>
            <source>We know that you are here.</source>
            <translation>Ми знаємо, що ви тут.</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>Ваш номер</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>Ваш час</translation>
        </message>
    </context>
    <context>
        <name>BellPage</name>
        <message>
            <source>Ringing …</source>
            <translation>Дзвонимо …</translation>
        </message>
        <message>
            <source>We have heard you</source>
            <translation>Ми вас почули</translation>
        </message>
        <message>
            <source>Somebody is coming</source>
            <translation>До вас ідуть</translation>
        </message>
        <message>
            <source>Nobody can come just now</source>
            <translation>Зараз ніхто не може підійти</translation>
        </message>
        <message>
            <source>Ring, and we come to the door</source>
            <translation>Подзвоніть, і ми вийдемо до дверей</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Хвилинку.</translation>
        </message>
        <message>
            <source>Please wait here. Somebody comes as soon as they can.</source>
            <translation>Зачекайте, будь ласка, тут. До вас підійдуть, щойно зможуть.</translation>
        </message>
        <message>
            <source>A colleague is on the way to the door.</source>
            <translation>Колега йде до дверей.</translation>
        </message>
        <message>
            <source>Please try again in a moment.</source>
            <translation>Спробуйте ще раз за хвилину.</translation>
        </message>
        <message>
            <source>Please try again in a moment, or call us on %1.</source>
            <translation>Спробуйте ще раз за хвилину або зателефонуйте: %1.</translation>
        </message>
        <message>
            <source>Our door is locked to keep everybody safe.</source>
            <translation>Двері зачинені, щоб усі були в безпеці.</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Подзвонити</translation>
        </message>
    </context>
    <context>
        <name>BookedPage</name>
        <message>
            <source>Your time is booked</source>
            <translation>Ваш час заброньовано</translation>
        </message>
        <message>
            <source>Write down the code, or take a picture of it.</source>
            <translation>Запишіть код або сфотографуйте його.</translation>
        </message>
        <message>
            <source>Today at</source>
            <translation>Сьогодні о</translation>
        </message>
        <message>
            <source>Today at %1</source>
            <translation>Сьогодні о %1</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Ваш код</translation>
        </message>
        <message>
            <source>Your code is %1</source>
            <translation>Ваш код: %1</translation>
        </message>
        <message>
            <source>Come back a little before, and check in here with the code.</source>
            <translation>Приходьте трохи раніше й зареєструйтеся тут за кодом.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <source>I have a booking</source>
            <translation>У мене є запис</translation>
        </message>
        <message>
            <source>How shall we find your booking?</source>
            <translation>Як знайти ваш запис?</translation>
        </message>
        <message>
            <source>The code on my letter</source>
            <translation>Код у моєму листі</translation>
        </message>
        <message>
            <source>My birthday</source>
            <translation>Мій день народження</translation>
        </message>
        <message>
            <source>My phone number</source>
            <translation>Мій номер телефону</translation>
        </message>
        <message>
            <source>It stands beside the square code, in the letter or the message.</source>
            <translation>Він поруч із квадратним кодом у листі чи повідомленні.</translation>
        </message>
        <message>
            <source>Only the day and the month.</source>
            <translation>Лише день і місяць.</translation>
        </message>
        <message>
            <source>Only the last four digits.</source>
            <translation>Лише чотири останні цифри.</translation>
        </message>
    </context>
    <context>
        <name>ClosedPage</name>
        <message>
            <source>We are closed now</source>
            <translation>Зараз зачинено</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Зараз відчинено</translation>
        </message>
        <message>
            <source>Open today until %1</source>
            <translation>Сьогодні до %1</translation>
        </message>
        <message>
            <source>Our opening hours</source>
            <translation>Наші години роботи</translation>
        </message>
        <message>
            <source>Help at other places</source>
            <translation>Допомога в інших місцях</translation>
        </message>
        <message>
            <source>See what to bring</source>
            <translation>Що взяти з собою</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>You cannot take a number now.</source>
            <translation>Зараз не можна взяти номер.</translation>
        </message>
        <message>
            <source>Here you need a time.</source>
            <translation>Тут потрібен запис.</translation>
        </message>
        <message>
            <source>Only with a booking</source>
            <translation>Лише за записом</translation>
        </message>
        <message>
            <source>Book for %1 today</source>
            <translation>Записатися сьогодні на %1</translation>
        </message>
        <message>
            <source>A shorter wait: come back at that time.</source>
            <translation>Менше чекати: поверніться на цей час.</translation>
        </message>
        <message>
            <source>The first free time today.</source>
            <translation>Перший вільний час сьогодні.</translation>
        </message>
        <message>
            <source>Book a time from your phone</source>
            <translation>Записатися з телефону</translation>
        </message>
        <message>
            <source>Have this with you</source>
            <translation>Майте при собі</translation>
        </message>
        <message>
            <source>I am missing something</source>
            <translation>Мені чогось бракує</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Хвилинку …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>I have it all</source>
            <translation>У мене все є</translation>
        </message>
        <message>
            <source>Take a number</source>
            <translation>Узяти номер</translation>
        </message>
    </context>
    <context>
        <name>EntryPage</name>
        <message>
            <source>I have a booking</source>
            <translation>У мене є запис</translation>
        </message>
        <message>
            <source>More than one booking fits. The code tells us which is yours.</source>
            <translation>Підходить кілька записів. Код покаже, який ваш.</translation>
        </message>
        <message>
            <source>What is the code on your letter?</source>
            <translation>Який код у вашому листі?</translation>
        </message>
        <message>
            <source>When is your birthday?</source>
            <translation>Коли у вас день народження?</translation>
        </message>
        <message>
            <source>How does your phone number end?</source>
            <translation>Останні цифри вашого телефону?</translation>
        </message>
        <message>
            <source>You can also hold the square code to the reader.</source>
            <translation>Можна також піднести квадратний код до зчитувача.</translation>
        </message>
        <message>
            <source>The day first, then the month. The 4th of March is 04 03.</source>
            <translation>Спершу день, потім місяць. 4 березня – це 04 03.</translation>
        </message>
        <message>
            <source>The last four digits are enough.</source>
            <translation>Досить чотирьох останніх цифр.</translation>
        </message>
        <message>
            <source>The code on your letter</source>
            <translation>Код у вашому листі</translation>
        </message>
        <message>
            <source>Day and month of your birthday</source>
            <translation>День і місяць народження</translation>
        </message>
        <message>
            <source>The last four digits of your phone number</source>
            <translation>Чотири останні цифри телефону</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Хвилинку …</translation>
        </message>
        <message>
            <source>Find my booking</source>
            <translation>Знайти мій запис</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPage</name>
        <message>
            <source>Very good</source>
            <translation>Дуже добре</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Добре</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>Нормально</translation>
        </message>
        <message>
            <source>Not so good</source>
            <translation>Не дуже</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>Погано</translation>
        </message>
        <message>
            <source>Would you like to say why?</source>
            <translation>Хочете сказати чому?</translation>
        </message>
        <message>
            <source>How was your visit today?</source>
            <translation>Як минув ваш візит?</translation>
        </message>
        <message>
            <source>Please write no names or numbers. Only we read it.</source>
            <translation>Без імен і номерів, будь ласка. Це читаємо лише ми.</translation>
        </message>
        <message>
            <source>Your answer is anonymous.</source>
            <translation>Ваша відповідь анонімна.</translation>
        </message>
        <message>
            <source>Write here</source>
            <translation>Пишіть тут</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Ні, дякую</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Надіслати</translation>
        </message>
    </context>
    <context>
        <name>FloorStack</name>
        <message>
            <source>Ground floor</source>
            <translation>Перший поверх</translation>
        </message>
        <message>
            <source>Basement</source>
            <translation>Підвал</translation>
        </message>
        <message>
            <source>Floor %1</source>
            <translation>Поверх %1</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Мова: %1</translation>
        </message>
        <message>
            <source>Normal view</source>
            <translation>Звичайний</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Більший</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Не читати вголос</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Читати вголос</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Допомога</translation>
        </message>
    </context>
    <context>
        <name>HelpLine</name>
        <message>
            <source>Somebody is coming to you.</source>
            <translation>До вас ідуть.</translation>
        </message>
        <message>
            <source>We have called for somebody to help you.</source>
            <translation>Ми покликали людину, яка вам допоможе.</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>We have called for somebody</source>
            <translation>Ми покликали на допомогу</translation>
        </message>
        <message>
            <source>Somebody is coming</source>
            <translation>До вас ідуть</translation>
        </message>
        <message>
            <source>We could not call just now</source>
            <translation>Зараз не вдалося покликати</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Як це працює</translation>
        </message>
        <message>
            <source>Please stay by the stand. You can go on in the meantime.</source>
            <translation>Залишайтеся, будь ласка, тут. Тим часом можна продовжувати.</translation>
        </message>
        <message>
            <source>A colleague is on the way to you.</source>
            <translation>Колега йде до вас.</translation>
        </message>
        <message>
            <source>Please ask at the reception, or try again in a moment.</source>
            <translation>Зверніться на рецепцію або спробуйте ще раз за хвилину.</translation>
        </message>
        <message>
            <source>Tap what you have come for. We say what to bring, and you get a number.</source>
            <translation>Торкніться потрібної послуги. Ми скажемо, що мати при собі, і дамо номер.</translation>
        </message>
        <message>
            <source>Take a seat. The screen shows your number when it is your turn.</source>
            <translation>Присядьте. На екрані з’явиться ваш номер, коли надійде черга.</translation>
        </message>
        <message>
            <source>Would you rather talk to someone? We are glad to come to you.</source>
            <translation>Хочете поговорити з людиною? Ми охоче підійдемо.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Хвилинку …</translation>
        </message>
        <message>
            <source>Call somebody to me</source>
            <translation>Покликати людину</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Далі</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Зрозуміло</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>One moment, we are getting ready.</source>
            <translation>Хвилинку, ми готуємося.</translation>
        </message>
        <message>
            <source>There is nothing to choose here just now</source>
            <translation>Зараз тут немає з чого обрати</translation>
        </message>
        <message>
            <source>How can we help you?</source>
            <translation>Чим вам допомогти?</translation>
        </message>
        <message>
            <source>Please ask at the reception. We are glad to help you there.</source>
            <translation>Зверніться на рецепцію. Там вам охоче допоможуть.</translation>
        </message>
        <message>
            <source>Popular now</source>
            <translation>Зараз популярне</translation>
        </message>
    </context>
    <context>
        <name>IdleSheet</name>
        <message>
            <source>Are you still here?</source>
            <translation>Ви ще тут?</translation>
        </message>
        <message numerus="yes">
            <source>We clear the screen in %n seconds, so that nobody sees what you have chosen.</source>
            <translation>
                <numerusform>За %n секунду ми очистимо екран, щоб ніхто не побачив вашого вибору.</numerusform>
                <numerusform>За %n секунди ми очистимо екран, щоб ніхто не побачив вашого вибору.</numerusform>
                <numerusform>За %n секунд ми очистимо екран, щоб ніхто не побачив вашого вибору.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Мені потрібно більше часу</translation>
        </message>
        <message>
            <source>I am done</source>
            <translation>Я все</translation>
        </message>
    </context>
    <context>
        <name>InformationPage</name>
        <message>
            <source>Good to know</source>
            <translation>Корисно знати</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Read more on your phone</source>
            <translation>Докладніше в телефоні</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>KeyCap</name>
        <message>
            <source>Erase</source>
            <translation>Стерти</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробіл</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Keyboard</source>
            <translation>Клавіатура</translation>
        </message>
    </context>
    <context>
        <name>LanguageSheet</name>
        <message>
            <source>Choose your language</source>
            <translation>Оберіть мову</translation>
        </message>
    </context>
    <context>
        <name>LetterPage</name>
        <message>
            <source>I have a booking</source>
            <translation>У мене є запис</translation>
        </message>
        <message>
            <source>What does your first name begin with?</source>
            <translation>З якої літери починається ваше ім’я?</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Хвилинку …</translation>
        </message>
        <message>
            <source>More than one booking fits. The letter tells us which is yours.</source>
            <translation>Підходить кілька записів. Літера покаже, який ваш.</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Reception</source>
            <translation>Рецепція</translation>
        </message>
    </context>
    <context>
        <name>MapPicture</name>
        <message>
            <source>You are here</source>
            <translation>Ви тут</translation>
        </message>
        <message>
            <source>Map of the way to %1</source>
            <translation>Карта шляху: %1</translation>
        </message>
    </context>
    <context>
        <name>MissingNames</name>
        <message>
            <source>Missing: %1</source>
            <translation>Бракує: %1</translation>
        </message>
    </context>
    <context>
        <name>MissingPage</name>
        <message>
            <source>What is missing?</source>
            <translation>Чого бракує?</translation>
        </message>
        <message>
            <source>Tap all that you do not have with you.</source>
            <translation>Торкніться всього, чого у вас із собою немає.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Далі</translation>
        </message>
    </context>
    <context>
        <name>MissingRow</name>
        <message>
            <source>Missing</source>
            <translation>Бракує</translation>
        </message>
    </context>
    <context>
        <name>NoticeBanner</name>
        <message>
            <source>This stand cannot give numbers just now. Please ask a member of staff.</source>
            <translation>Цей пристрій зараз не видає номерів. Зверніться до працівника.</translation>
        </message>
        <message>
            <source>No connection to the counter right now. We keep trying.</source>
            <translation>Зараз немає зв’язку. Ми пробуємо далі.</translation>
        </message>
    </context>
    <context>
        <name>OpeningWords</name>
        <message>
            <source>Opens today at %1</source>
            <translation>Відчиниться сьогодні о %1</translation>
        </message>
        <message>
            <source>Opens tomorrow at %1</source>
            <translation>Відчиниться завтра о %1</translation>
        </message>
        <message>
            <source>Opens %1 at %2</source>
            <translation>Відчиниться: %1, %2</translation>
        </message>
        <message>
            <source>Opens next %1 at %2</source>
            <translation>Відчиниться за тиждень: %1, %2</translation>
        </message>
        <message>
            <source>Closed now</source>
            <translation>Зараз зачинено</translation>
        </message>
        <message>
            <source>We open again today at %1.</source>
            <translation>Відчиняємося сьогодні о %1.</translation>
        </message>
        <message>
            <source>We open again tomorrow at %1.</source>
            <translation>Відчиняємося завтра о %1.</translation>
        </message>
        <message>
            <source>We open again on %1 at %2.</source>
            <translation>Відчиняємося: %1, %2.</translation>
        </message>
        <message>
            <source>We open again next %1 at %2.</source>
            <translation>Відчиняємося за тиждень: %1, %2.</translation>
        </message>
        <message>
            <source>Please ask at the reception when you can come.</source>
            <translation>Запитайте на рецепції, коли можна прийти.</translation>
        </message>
    </context>
    <context>
        <name>PageDots</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Сторінка %1 з %2</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Попередні</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
    </context>
    <context>
        <name>PaperComing</name>
        <message>
            <source>Take your slip below</source>
            <translation>Візьміть папірець унизу</translation>
        </message>
        <message>
            <source>Your slip is being printed</source>
            <translation>Друкуємо</translation>
        </message>
        <message>
            <source>Your slip should lie below. If not, please ask at the reception.</source>
            <translation>Папірець має бути внизу. Якщо ні, зверніться на рецепцію.</translation>
        </message>
        <message>
            <source>The printer has run out of paper. Please ask at the reception.</source>
            <translation>У принтері закінчився папір. Зверніться на рецепцію.</translation>
        </message>
        <message>
            <source>The printer cannot help just now. Please ask at the reception.</source>
            <translation>Принтер зараз не працює. Зверніться на рецепцію.</translation>
        </message>
        <message>
            <source>Take your ticket below</source>
            <translation>Візьміть талон унизу</translation>
        </message>
        <message>
            <source>Your ticket is being printed</source>
            <translation>Талон друкується</translation>
        </message>
        <message>
            <source>Your ticket should lie below. If not, just remember your number %1.</source>
            <translation>Талон має бути внизу. Якщо ні, просто запам’ятайте номер %1.</translation>
        </message>
        <message>
            <source>Remember your number %1.</source>
            <translation>Запам’ятайте свій номер %1.</translation>
        </message>
        <message>
            <source>The printer has run out of paper. Remember your number %1.</source>
            <translation>У принтері закінчився папір. Запам’ятайте номер %1.</translation>
        </message>
        <message>
            <source>The printer is being looked after. Remember your number %1.</source>
            <translation>Принтер обслуговують. Запам’ятайте номер %1.</translation>
        </message>
        <message>
            <source>The printer does not answer. Remember your number %1.</source>
            <translation>Принтер не відповідає. Запам’ятайте номер %1.</translation>
        </message>
        <message>
            <source>The screen shows your number when it is your turn.</source>
            <translation>На екрані з’явиться ваш номер, коли надійде черга.</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message>
            <source>By SMS</source>
            <translation>Через SMS</translation>
        </message>
        <message>
            <source>What is your phone number?</source>
            <translation>Який ваш номер телефону?</translation>
        </message>
        <message>
            <source>We forget the number once the message has gone.</source>
            <translation>Ми забудемо номер, щойно надішлемо повідомлення.</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Номер телефону</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Хвилинку …</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Надіслати</translation>
        </message>
    </context>
    <context>
        <name>QrCard</name>
        <message>
            <source>Scan the code with your phone.</source>
            <translation>Відскануйте код телефоном.</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <source>%1. Question %2 of %3</source>
            <translation>%1. Питання %2 з %3</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Так</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Ні</translation>
        </message>
    </context>
    <context>
        <name>ReferralPage</name>
        <message>
            <source>They can help you with this</source>
            <translation>Тут вам допоможуть</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Докладніше</translation>
        </message>
        <message>
            <source>Read more on your phone</source>
            <translation>Докладніше в телефоні</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Години роботи</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Зараз відчинено</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Get the address by SMS</source>
            <translation>Адреса в SMS</translation>
        </message>
        <message>
            <source>Print the address</source>
            <translation>Надрукувати адресу</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>ScrollRail</name>
        <message>
            <source>Scroll up</source>
            <translation>Угору</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Униз</translation>
        </message>
    </context>
    <context>
        <name>SearchButton</name>
        <message>
            <source>Search in your own words</source>
            <translation>Пошук своїми словами</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>What is it about?</source>
            <translation>Про що мова?</translation>
        </message>
        <message>
            <source>For example: lost my wallet</source>
            <translation>Наприклад: загубив гаманець</translation>
        </message>
        <message>
            <source>We found nothing for these words. Try others, or call somebody with Help.</source>
            <translation>Нічого не знайдено. Спробуйте інші слова або натисніть «Допомога».</translation>
        </message>
        <message>
            <source>Write in your own words. What fits comes here while you write.</source>
            <translation>Пишіть своїми словами. Те, що підходить, з’являтиметься тут.</translation>
        </message>
    </context>
    <context>
        <name>SentPage</name>
        <message>
            <source>Take it along</source>
            <translation>Візьміть із собою</translation>
        </message>
        <message>
            <source>It is on its way to your phone</source>
            <translation>Повідомлення вже в дорозі</translation>
        </message>
        <message>
            <source>All that you need to know stands on it.</source>
            <translation>Там усе, що вам потрібно знати.</translation>
        </message>
        <message>
            <source>We have forgotten your number again.</source>
            <translation>Ваш номер ми вже забули.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>chosen</source>
            <translation>обрано</translation>
        </message>
        <message>
            <source>not available now</source>
            <translation>зараз недоступно</translation>
        </message>
        <message>
            <source>to</source>
            <comment>as in: 10 to 20 minutes, Monday to Friday</comment>
            <translation>до</translation>
        </message>
    </context>
    <context>
        <name>ThanksPage</name>
        <message>
            <source>Thank you</source>
            <translation>Дякуємо</translation>
        </message>
        <message>
            <source>It helps us to do better. Have a good day.</source>
            <translation>Це допоможе нам стати кращими. Гарного дня.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>Ticket</name>
        <message>
            <source>Your number</source>
            <translation>Ваш номер</translation>
        </message>
        <message>
            <source>You are next</source>
            <translation>Ви наступні</translation>
        </message>
        <message numerus="yes">
            <source>%n before you</source>
            <translation>
                <numerusform>%n особа перед вами</numerusform>
                <numerusform>%n особи перед вами</numerusform>
                <numerusform>%n осіб перед вами</numerusform>
            </translation>
        </message>
        <message>
            <source>Less than 5 minutes</source>
            <translation>Менше 5 хвилин</translation>
        </message>
        <message>
            <source>About %1 minutes</source>
            <translation>Приблизно %1 хвилин</translation>
        </message>
        <message>
            <source>At most %1 minutes</source>
            <translation>Не більше %1 хвилин</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>Ваш час</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Ваш код</translation>
        </message>
        <message>
            <source>Check in with it at the stand, a little before your time.</source>
            <translation>Зареєструйтеся з ним біля екрана трохи раніше.</translation>
        </message>
        <message>
            <source>Bring this along for</source>
            <translation>Візьміть із собою для:</translation>
        </message>
        <message>
            <source>Book a time here</source>
            <translation>Запис тут</translation>
        </message>
        <message>
            <source>Please go here instead</source>
            <translation>Зверніться сюди</translation>
        </message>
        <message>
            <source>Read more here</source>
            <translation>Докладніше тут</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Години роботи</translation>
        </message>
        <message>
            <source>Wait here</source>
            <translation>Чекайте тут</translation>
        </message>
        <message>
            <source>The screen shows your number when it is your turn.</source>
            <translation>На екрані з’явиться ваш номер, коли надійде черга.</translation>
        </message>
        <message>
            <source>Have ready</source>
            <translation>Приготуйте</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копія</translation>
        </message>
    </context>
    <context>
        <name>TicketPage</name>
        <message>
            <source>You have number</source>
            <translation>Ваш номер</translation>
        </message>
        <message>
            <source>You have number %1</source>
            <translation>Ваш номер: %1</translation>
        </message>
        <message>
            <source>It is your turn now</source>
            <translation>Зараз ваша черга</translation>
        </message>
        <message>
            <source>It is your turn. Go to %1</source>
            <translation>Ваша черга. Пройдіть: %1</translation>
        </message>
        <message>
            <source>Nobody was waiting before you</source>
            <translation>Перед вами ніхто не чекав</translation>
        </message>
        <message numerus="yes">
            <source>%n were waiting before you</source>
            <translation>
                <numerusform>Перед вами чекала %n особа</numerusform>
                <numerusform>Перед вами чекали %n особи</numerusform>
                <numerusform>Перед вами чекало %n осіб</numerusform>
            </translation>
        </message>
        <message>
            <source>You are next</source>
            <translation>Ви наступні</translation>
        </message>
        <message numerus="yes">
            <source>There are %n before you</source>
            <translation>
                <numerusform>Перед вами %n особа</numerusform>
                <numerusform>Перед вами %n особи</numerusform>
                <numerusform>Перед вами %n осіб</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>TileGrid</name>
        <message>
            <source>Written in another language</source>
            <translation>Іншою мовою</translation>
        </message>
    </context>
    <context>
        <name>TileWords</name>
        <message>
            <source>Less than 5 min</source>
            <translation>Менше 5 хв</translation>
        </message>
        <message>
            <source>About %1–%2 min</source>
            <translation>Близько %1–%2 хв</translation>
        </message>
        <message>
            <source>Tell us that you are here</source>
            <translation>Повідомте, що ви тут</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Зараз відчинено</translation>
        </message>
        <message>
            <source>At another place</source>
            <translation>В іншому місці</translation>
        </message>
        <message>
            <source>I have a booking</source>
            <translation>У мене є запис</translation>
        </message>
    </context>
    <context>
        <name>TroublePage</name>
        <message>
            <source>We have just closed here</source>
            <translation>Ми щойно зачинилися</translation>
        </message>
        <message>
            <source>This is not offered here just now</source>
            <translation>Зараз тут цього немає</translation>
        </message>
        <message>
            <source>We cannot reach the counter just now</source>
            <translation>Зараз немає зв’язку</translation>
        </message>
        <message>
            <source>This stand needs a helping hand</source>
            <translation>Цьому пристрою потрібна допомога</translation>
        </message>
        <message>
            <source>Go back and choose something else, or ask at the reception.</source>
            <translation>Поверніться й оберіть інше або зверніться на рецепцію.</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If it still does not work, ask at the reception: they can give you a number.</source>
            <translation>Зачекайте й спробуйте ще раз. Якщо не вийде, зверніться на рецепцію: там вам дадуть номер.</translation>
        </message>
        <message>
            <source>Please ask at the reception: they can give you a number.</source>
            <translation>Зверніться на рецепцію: там вам дадуть номер.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>Back to start</source>
            <translation>На початок</translation>
        </message>
    </context>
    <context>
        <name>WaitLine</name>
        <message>
            <source>Less than 5 minutes now</source>
            <translation>Зараз менше 5 хвилин</translation>
        </message>
        <message>
            <source>About %1 minutes now</source>
            <translation>Зараз близько %1 хвилин</translation>
        </message>
        <message>
            <source>About %1–%2 minutes now</source>
            <translation>Зараз близько %1–%2 хвилин</translation>
        </message>
        <message>
            <source>It takes less than 5 minutes.</source>
            <translation>Це займе менше 5 хвилин.</translation>
        </message>
        <message>
            <source>It takes about %1 minutes.</source>
            <translation>Це займе близько %1 хвилин.</translation>
        </message>
        <message>
            <source>It takes about %1–%2 minutes.</source>
            <translation>Це займе близько %1–%2 хвилин.</translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>Ніхто не чекає</translation>
        </message>
        <message numerus="yes">
            <source>%n are waiting</source>
            <translation>
                <numerusform>Чекає %n особа</numerusform>
                <numerusform>Чекають %n особи</numerusform>
                <numerusform>Чекає %n осіб</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhereCard</name>
        <message>
            <source>Take a seat in</source>
            <translation>Присядьте тут:</translation>
        </message>
        <message>
            <source>You will be met in %1.</source>
            <translation>Вас зустрінуть тут: %1.</translation>
        </message>
    </context>
</TS>
