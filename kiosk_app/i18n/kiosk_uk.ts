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
            <source>First %1, then %2. You keep this number.</source>
            <translation>Спершу %1, потім %2. Цей номер лишається вашим.</translation>
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
        <name>AskSheet</name>
        <message>
            <source>Another server?</source>
            <translation>Інший сервер?</translation>
        </message>
        <message>
            <source>Leave kiosk mode?</source>
            <translation>Вийти з режиму кіоску?</translation>
        </message>
        <message>
            <source>Restart the stand?</source>
            <translation>Перезапустити пристрій?</translation>
        </message>
        <message>
            <source>This stand will speak to another server. Does your IT know?</source>
            <translation>Цей термінал з’єднуватиметься з іншим сервером. Ваш ІТ-відділ знає?</translation>
        </message>
        <message>
            <source>The stand ends and does not come back until it is started again.</source>
            <translation>Програма закриється. Вона повернеться лише після нового запуску.</translation>
        </message>
        <message>
            <source>It is back in some seconds.</source>
            <translation>Він повернеться за кілька секунд.</translation>
        </message>
        <message>
            <source>Yes, IT knows</source>
            <translation>Так, ІТ знає</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Перезапустити</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Залишитися</translation>
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
            <source>You can also scan the code in your letter, or swipe your yellow health card.</source>
            <translation>Можна також відсканувати код у листі або провести жовтою медичною карткою.</translation>
        </message>
        <message>
            <source>You can also scan the code in your letter.</source>
            <translation>Можна також відсканувати код у листі.</translation>
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
            <source>Be rung instead</source>
            <translation>Краще зателефонуйте мені</translation>
        </message>
        <message>
            <source>Leave your number, and you need not stay here.</source>
            <translation>Залиште свій номер, і вам не треба тут чекати.</translation>
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
        <name>DraftBanner</name>
        <message>
            <source>Draft – not open</source>
            <translation>Чернетка – не працює</translation>
        </message>
        <message>
            <source>No number is given, and nothing is sent.</source>
            <translation>Номер не видається, і нічого не надсилається.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Завершити</translation>
        </message>
    </context>
    <context>
        <name>EditView</name>
        <message>
            <source>Use this</source>
            <translation>Застосувати</translation>
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
        <name>Finding</name>
        <message>
            <source>Reception</source>
            <translation>Рецепція</translation>
        </message>
        <message>
            <source>Asking %1 …</source>
            <translation>Запитуємо %1 …</translation>
        </message>
        <message>
            <source>This is no address. Write it as skranke.kommune.dk, or as 10.0.0.5:8150.</source>
            <translation>Це не адреса. Введіть її як skranke.kommune.dk або як 10.0.0.5:8150.</translation>
        </message>
        <message>
            <source>No server of ours answers at %1. Is the network cable in, and the address right?</source>
            <translation>За адресою %1 не відповідає жоден наш сервер. Чи під’єднано кабель і чи правильна адреса?</translation>
        </message>
        <message>
            <source>Connected. One moment: the stand starts.</source>
            <translation>З’єднано. Хвилинку: термінал запускається.</translation>
        </message>
        <message>
            <source>Nothing can be saved on this computer. Call whoever installed it.</source>
            <translation>На цьому комп’ютері нічого не можна зберегти. Зателефонуйте тому, хто його встановив.</translation>
        </message>
        <message>
            <source>Looking for servers on this network …</source>
            <translation>Шукаємо сервери в цій мережі …</translation>
        </message>
        <message>
            <source>Which server does this stand belong to?</source>
            <translation>До якого сервера належить цей термінал?</translation>
        </message>
        <message>
            <source>Type the server's address. IT knows it.</source>
            <translation>Введіть адресу сервера. Її знає ІТ-відділ.</translation>
        </message>
        <message>
            <source>Tap the one that is yours. If it does not stand here, type its address.</source>
            <translation>Торкніться свого. Якщо його тут немає, введіть його адресу.</translation>
        </message>
        <message>
            <source>For example: skranke.kommune.dk</source>
            <translation>Наприклад: skranke.kommune.dk</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>З’єднати</translation>
        </message>
        <message>
            <source>Show what is found</source>
            <translation>Показати знайдені</translation>
        </message>
        <message>
            <source>Type the address</source>
            <translation>Ввести адресу</translation>
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
        <name>FormPage</name>
        <message>
            <source>set by IT</source>
            <translation>задає ІТ-відділ</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>не збережено</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>Перевірити зв’язок</translation>
        </message>
        <message>
            <source>Hear the voice</source>
            <translation>Почути голос</translation>
        </message>
        <message>
            <source>Hello. This is how I read aloud.</source>
            <translation>Вітаю. Так я читаю вголос.</translation>
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
        <name>LogPage</name>
        <message>
            <source>Warnings only</source>
            <translation>Лише попередження</translation>
        </message>
        <message>
            <source>There is nothing in the log.</source>
            <translation>У журналі нічого немає.</translation>
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
        <name>MaintenanceLayer</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>The settings could not be written. Ask IT to look at the disk and the folder's rights.</source>
            <translation>Не вдалося зберегти налаштування. Попросіть ІТ-відділ перевірити диск і права на теку.</translation>
        </message>
        <message>
            <source>Asking the server first …</source>
            <translation>Спершу питаємо сервер …</translation>
        </message>
        <message numerus="yes">
            <source>Save %n change(s) and restart</source>
            <translation>
                <numerusform>Зберегти %n зміну й перезапустити</numerusform>
                <numerusform>Зберегти %n зміни й перезапустити</numerusform>
                <numerusform>Зберегти %n змін і перезапустити</numerusform>
            </translation>
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
            <source>No more numbers today</source>
            <translation>Сьогодні номерів більше немає</translation>
        </message>
        <message>
            <source>Closed today: %1</source>
            <translation>Сьогодні зачинено: %1</translation>
        </message>
        <message>
            <source>Break until %1</source>
            <translation>Перерва до %1</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>why it is closed, and when it opens</comment>
            <translation>%1. %2</translation>
        </message>
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
        <name>Overview</name>
        <message>
            <source>Version</source>
            <translation>Версія</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Сканер</translation>
        </message>
        <message>
            <source>Not yet sent</source>
            <translation>Ще не надіслано</translation>
        </message>
        <message>
            <source>Restart the stand</source>
            <translation>Перезапустити пристрій</translation>
        </message>
        <message>
            <source>Leave kiosk mode</source>
            <translation>Вийти з режиму кіоску</translation>
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
        <name>Pairing</name>
        <message>
            <source>Reception</source>
            <translation>Рецепція</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>З’єднано</translation>
        </message>
        <message>
            <source>This stand cannot remember where it belongs</source>
            <translation>Цей термінал не може запам’ятати, де його місце</translation>
        </message>
        <message>
            <source>This stand is no longer connected</source>
            <translation>Цей термінал більше не під’єднано</translation>
        </message>
        <message>
            <source>This stand is new here</source>
            <translation>Цей термінал тут новий</translation>
        </message>
        <message>
            <source>One moment: the stand starts.</source>
            <translation>Хвилинку: термінал запускається.</translation>
        </message>
        <message>
            <source>It was connected, but nothing can be saved on this computer. Call whoever installed it.</source>
            <translation>Під’єднано, але на цьому комп’ютері нічого не можна зберегти. Зателефонуйте тому, хто його встановив.</translation>
        </message>
        <message>
            <source>Please call whoever looks after the stands.</source>
            <translation>Будь ласка, зателефонуйте тому, хто дбає про термінали.</translation>
        </message>
        <message>
            <source>Please call %1.</source>
            <translation>Будь ласка, зателефонуйте: %1.</translation>
        </message>
        <message>
            <source>A superuser connects it: in the tray, under Settings and Devices, choose “Add a stand” and type the code that stands here.</source>
            <translation>Суперкористувач під’єднує його у програмі працівника: у налаштуваннях, на сторінці пристроїв, додає термінал і вводить код, що показано тут.</translation>
        </message>
        <message>
            <source>The code holds for 15 minutes. Then a new one comes by itself.</source>
            <translation>Код діє 15 хвилин. Потім новий з’явиться сам.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Is the network cable in? The stand tries again by itself.</source>
            <translation>Сервер не відповідає. Чи під’єднано мережевий кабель? Термінал сам спробує ще раз.</translation>
        </message>
        <message>
            <source>Asking for a code …</source>
            <translation>Отримуємо код …</translation>
        </message>
        <message>
            <source>Please take a number elsewhere, or call %1.</source>
            <translation>Візьміть, будь ласка, номер в іншому місці або зателефонуйте: %1.</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Код: %1</translation>
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
            <source>Your slip has not come yet. If it does not come, please ask at the reception.</source>
            <translation>Вашого аркуша ще немає. Якщо він не з’явиться, зверніться на рецепцію.</translation>
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
            <source>Your ticket has not come yet. Remember your number %1.</source>
            <translation>Вашого талона ще немає. Запам’ятайте номер %1.</translation>
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
            <source>Your number is on its way to your phone.</source>
            <translation>Ваш номер уже надсилається на телефон.</translation>
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
            <source>Where may we ring you?</source>
            <translation>За яким номером вам зателефонувати?</translation>
        </message>
        <message>
            <source>We forget the number once the message has gone.</source>
            <translation>Ми забудемо номер, щойно надішлемо повідомлення.</translation>
        </message>
        <message>
            <source>Only whoever rings you sees the number, and it is erased afterwards.</source>
            <translation>Номер бачить лише той, хто телефонує, а потім його видаляють.</translation>
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
        <message>
            <source>Ring me</source>
            <translation>Зателефонуйте мені</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message numerus="yes">
            <source>Too many tries. Wait %n minute(s).</source>
            <translation>
                <numerusform>Забагато спроб. Зачекайте %n хвилину.</numerusform>
                <numerusform>Забагато спроб. Зачекайте %n хвилини.</numerusform>
                <numerusform>Забагато спроб. Зачекайте %n хвилин.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Wait %n second(s).</source>
            <translation>
                <numerusform>Забагато спроб. Зачекайте %n секунду.</numerusform>
                <numerusform>Забагато спроб. Зачекайте %n секунди.</numerusform>
                <numerusform>Забагато спроб. Зачекайте %n секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is not the PIN. Try again.</source>
            <translation>Це не той PIN-код. Спробуйте ще раз.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Хвилинку …</translation>
        </message>
        <message>
            <source>Type the PIN for this stand.</source>
            <translation>Уведіть PIN-код цього пристрою.</translation>
        </message>
        <message numerus="yes">
            <source>PIN, %n digit(s) typed</source>
            <translation>
                <numerusform>PIN-код, уведено %n цифру</numerusform>
                <numerusform>PIN-код, уведено %n цифри</numerusform>
                <numerusform>PIN-код, уведено %n цифр</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
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
            <source>Open now until %1</source>
            <translation>Зараз відчинено до %1</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Телефоном</translation>
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
            <source>The way there</source>
            <translation>Як туди дістатися</translation>
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
        <name>RingLine</name>
        <message>
            <source>You can ring us</source>
            <translation>Ви можете нам зателефонувати</translation>
        </message>
        <message>
            <source>You can ring now</source>
            <translation>Можна зателефонувати зараз</translation>
        </message>
        <message>
            <source>You can ring now, until %1</source>
            <translation>Можна зателефонувати зараз, до %1</translation>
        </message>
        <message>
            <source>You can ring today from %1</source>
            <translation>Можна зателефонувати сьогодні від %1</translation>
        </message>
        <message>
            <source>You can ring tomorrow from %1</source>
            <translation>Можна зателефонувати завтра від %1</translation>
        </message>
        <message>
            <source>You can ring on %1 from %2</source>
            <translation>Можна зателефонувати: %1, від %2</translation>
        </message>
        <message>
            <source>You can ring next %1 from %2</source>
            <translation>Можна зателефонувати за тиждень: %1, від %2</translation>
        </message>
        <message>
            <source>Nobody answers just now</source>
            <translation>Зараз ніхто не відповідає</translation>
        </message>
    </context>
    <context>
        <name>RollMeasure</name>
        <message>
            <source>%1 mm</source>
            <translation>%1 мм</translation>
        </message>
        <message>
            <source>At most %1 mm across</source>
            <translation>Діаметр до %1 мм</translation>
        </message>
        <message>
            <source>A fingernail leaves a dark line outside</source>
            <translation>Ніготь лишає зовні темну смужку</translation>
        </message>
    </context>
    <context>
        <name>RollPage</name>
        <message>
            <source>The right roll</source>
            <translation>Правильний рулон</translation>
        </message>
        <message>
            <source>Open the stand</source>
            <translation>Відкрийте пристрій</translation>
        </message>
        <message>
            <source>Open the lid</source>
            <translation>Відкрийте кришку</translation>
        </message>
        <message>
            <source>Hang up the roll</source>
            <translation>Повісьте рулон</translation>
        </message>
        <message>
            <source>Put in the roll</source>
            <translation>Вкладіть рулон</translation>
        </message>
        <message>
            <source>Push in the paper</source>
            <translation>Вставте папір</translation>
        </message>
        <message>
            <source>Pull out paper</source>
            <translation>Витягніть папір</translation>
        </message>
        <message>
            <source>Close the lid</source>
            <translation>Закрийте кришку</translation>
        </message>
        <message>
            <source>Test slip</source>
            <translation>Пробний аркуш</translation>
        </message>
        <message>
            <source>Find the right roll</source>
            <translation>Знайдіть правильний рулон</translation>
        </message>
        <message>
            <source>Open the back of the stand</source>
            <translation>Відкрийте пристрій ззаду</translation>
        </message>
        <message>
            <source>Open the printer's lid</source>
            <translation>Відкрийте кришку принтера</translation>
        </message>
        <message>
            <source>Turn the roll around</source>
            <translation>Переверніть рулон</translation>
        </message>
        <message>
            <source>Hang the new roll on the axle</source>
            <translation>Повісьте новий рулон на вісь</translation>
        </message>
        <message>
            <source>Take the old roll out and put the new one in</source>
            <translation>Вийміть старий рулон і вкладіть новий</translation>
        </message>
        <message>
            <source>Push the paper into the slot until the printer takes it</source>
            <translation>Вставте папір у щілину, доки принтер його не захопить</translation>
        </message>
        <message>
            <source>Pull out a hand's breadth of paper</source>
            <translation>Витягніть папір на ширину долоні</translation>
        </message>
        <message>
            <source>Close the lid until it clicks</source>
            <translation>Закрийте кришку, доки не клацне</translation>
        </message>
        <message>
            <source>No test slip came</source>
            <translation>Пробний аркуш не вийшов</translation>
        </message>
        <message>
            <source>A test slip is coming</source>
            <translation>Зараз вийде пробний аркуш</translation>
        </message>
        <message>
            <source>Waiting for the printer</source>
            <translation>Чекаємо на принтер</translation>
        </message>
        <message>
            <source>How does the slip look?</source>
            <translation>Який вигляд має аркуш?</translation>
        </message>
        <message>
            <source>Done. The stand prints again.</source>
            <translation>Готово. Пристрій знову друкує.</translation>
        </message>
        <message>
            <source>Hold it against the screen: it must be as wide as the strip with the tick. A till roll of another width does not fit.</source>
            <translation>Прикладіть його до екрана: ширина має бути як у смужки з галочкою. Касовий рулон іншої ширини не підходить.</translation>
        </message>
        <message>
            <source>This page goes on by itself when it is open.</source>
            <translation>Сторінка сама перейде далі, коли кришка відкриється.</translation>
        </message>
        <message>
            <source>You need the key of the stand.</source>
            <translation>Потрібен ключ від пристрою.</translation>
        </message>
        <message>
            <source>Look for a button or a lever at the lid.</source>
            <translation>Знайдіть кнопку або важіль біля кришки.</translation>
        </message>
        <message>
            <source>The end of the paper comes from the top and points to the printer.</source>
            <translation>Кінець паперу йде зверху й дивиться на принтер.</translation>
        </message>
        <message>
            <source>The end of the paper comes from below and points to the front.</source>
            <translation>Кінець паперу йде знизу й дивиться вперед.</translation>
        </message>
        <message>
            <source>Cut the end straight first. The printer draws it in by itself.</source>
            <translation>Спершу рівно обріжте кінець. Принтер сам його втягне.</translation>
        </message>
        <message>
            <source>Lay it straight over the edge of the printer.</source>
            <translation>Покладіть його рівно на край принтера.</translation>
        </message>
        <message>
            <source>Press on both sides. This page goes on by itself.</source>
            <translation>Натисніть з обох боків. Сторінка сама перейде далі.</translation>
        </message>
        <message>
            <source>Press on both sides.</source>
            <translation>Натисніть з обох боків.</translation>
        </message>
        <message>
            <source>Wait a moment. Do not pull the paper.</source>
            <translation>Зачекайте хвилинку. Не тягніть папір.</translation>
        </message>
        <message>
            <source>The printer does not say whether it came. Did it come out?</source>
            <translation>Принтер не каже, чи вийшов аркуш. Він є?</translation>
        </message>
        <message>
            <source>Take it and look at it.</source>
            <translation>Візьміть його й подивіться.</translation>
        </message>
        <message>
            <source>Close and lock the stand. Thank you!</source>
            <translation>Закрийте пристрій на ключ. Дякуємо!</translation>
        </message>
        <message>
            <source>Thank you! You may tear off the slip and throw it away.</source>
            <translation>Дякуємо! Аркуш можна відірвати й викинути.</translation>
        </message>
        <message>
            <source>The slip was blank: the wrong side of the paper faced the printer.</source>
            <translation>Аркуш був порожній: папір лежав до принтера не тим боком.</translation>
        </message>
        <message>
            <source>That roll does not fit. Find one as wide as the strip with the tick.</source>
            <translation>Цей рулон не підходить. Знайдіть рулон завширшки зі смужку з галочкою.</translation>
        </message>
        <message>
            <source>The printer sees no paper. Push the end in a little further.</source>
            <translation>Принтер не бачить паперу. Вставте кінець трохи далі.</translation>
        </message>
        <message>
            <source>The printer sees no paper. Open the lid again and pull out more of it.</source>
            <translation>Принтер не бачить паперу. Відкрийте кришку знову й витягніть більше.</translation>
        </message>
        <message>
            <source>The printer says that the lid is still open. Press until it clicks.</source>
            <translation>Принтер каже, що кришка ще відкрита. Натисніть, доки не клацне.</translation>
        </message>
        <message>
            <source>The printer says that little paper is left. Was it a new roll?</source>
            <translation>Принтер каже, що паперу лишилося мало. Рулон був новий?</translation>
        </message>
        <message>
            <source>The printer has a jam. Open it, take out loose paper, and close it again.</source>
            <translation>У принтері застряг папір. Відкрийте його, вийміть зайвий папір і знову закрийте.</translation>
        </message>
        <message>
            <source>The printer does not answer. Is it switched on? Is its cable in?</source>
            <translation>Принтер не відповідає. Він увімкнений? Кабель вставлено?</translation>
        </message>
        <message>
            <source>The printer's own flap is open. Press it shut.</source>
            <translation>Відкрита заслінка самого принтера. Притисніть її.</translation>
        </message>
        <message>
            <source>Try another slip, or go back and look at the roll.</source>
            <translation>Спробуйте ще один аркуш або поверніться й огляньте рулон.</translation>
        </message>
        <message>
            <source>New paper roll</source>
            <translation>Новий рулон паперу</translation>
        </message>
        <message>
            <source>New paper roll, step %1 of %2</source>
            <translation>Новий рулон паперу, крок %1 з %2</translation>
        </message>
        <message>
            <source>I can read it</source>
            <translation>Можна прочитати</translation>
        </message>
        <message>
            <source>It is blank</source>
            <translation>Він порожній</translation>
        </message>
        <message>
            <source>A side is missing</source>
            <translation>Бракує краю</translation>
        </message>
        <message>
            <source>Back to the stand</source>
            <translation>Назад до пристрою</translation>
        </message>
        <message>
            <source>Print another test slip</source>
            <translation>Ще один пробний аркуш</translation>
        </message>
        <message>
            <source>I have this roll</source>
            <translation>У мене такий рулон</translation>
        </message>
        <message>
            <source>I have done it</source>
            <translation>Уже зроблено</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Крок назад</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Зроблено</translation>
        </message>
        <message>
            <source>It does not fit</source>
            <translation>Не підходить</translation>
        </message>
        <message>
            <source>Another slip</source>
            <translation>Ще аркуш</translation>
        </message>
    </context>
    <context>
        <name>RollSteps</name>
        <message>
            <source>%1, done</source>
            <translation>%1, зроблено</translation>
        </message>
    </context>
    <context>
        <name>ScanLine</name>
        <message>
            <source>We do not know this code. Try the one in your letter.</source>
            <translation>Ми не знаємо цього коду. Спробуйте код із вашого листа.</translation>
        </message>
        <message>
            <source>This number is not waiting any more. Take a new one, or ask a member of staff.</source>
            <translation>Цей номер уже не дійсний. Візьміть новий або зверніться до працівника.</translation>
        </message>
        <message>
            <source>We could not read the card. Swipe it once more, slowly.</source>
            <translation>Не вдалося прочитати картку. Проведіть нею ще раз, повільно.</translation>
        </message>
        <message>
            <source>You do not need your health card here. Use the code in your letter.</source>
            <translation>Медична картка тут не потрібна. Скористайтеся кодом із листа.</translation>
        </message>
        <message>
            <source>We cannot read cards just now. Use the code in your letter.</source>
            <translation>Зараз ми не можемо читати картки. Скористайтеся кодом із листа.</translation>
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
            <source>We will ring you</source>
            <translation>Ми вам зателефонуємо</translation>
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
            <source>Somebody rings you as soon as they are free. Keep your phone with you.</source>
            <translation>Працівник зателефонує, щойно звільниться. Тримайте телефон при собі.</translation>
        </message>
        <message>
            <source>Somebody rings you when we are open again. Keep your phone with you.</source>
            <translation>Працівник зателефонує, коли ми знову відчинимося. Тримайте телефон при собі.</translation>
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
        <message>
            <source>Test</source>
            <translation>Проба</translation>
        </message>
        <message>
            <source>Test print</source>
            <translation>Пробний друк</translation>
        </message>
        <message>
            <source>Both arrows are whole? Then the roll and the width fit.</source>
            <translation>Обидві стрілки цілі? Тоді рулон і ширина підходять.</translation>
        </message>
        <message>
            <source>The patches go evenly from pale to black? Then the density fits.</source>
            <translation>Поля рівно переходять від світлого до чорного? Тоді насиченість добра.</translation>
        </message>
        <message>
            <source>Passport and ID card</source>
            <translation>Паспорт і посвідчення особи</translation>
        </message>
        <message>
            <source>Area A, ground floor</source>
            <translation>Зона A, перший поверх</translation>
        </message>
        <message>
            <source>Your current passport</source>
            <translation>Ваш чинний паспорт</translation>
        </message>
        <message>
            <source>A photo of yourself</source>
            <translation>Ваше фото</translation>
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
            <source>Get your number by SMS</source>
            <translation>Номер через SMS</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Друкувати ще раз</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>TicketView</name>
        <message>
            <source>The ticket as it will be printed</source>
            <translation>Так буде надруковано талон</translation>
        </message>
        <message>
            <source>Printer: %1</source>
            <translation>Принтер: %1</translation>
        </message>
        <message>
            <source>Save first to print at the new address.</source>
            <translation>Спершу збережіть, щоб друкувати за новою адресою.</translation>
        </message>
        <message>
            <source>Print a test</source>
            <translation>Друк проби</translation>
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
            <source>It could not be sent</source>
            <translation>Не вдалося надіслати</translation>
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
            <source>Try again, or go back and choose another way.</source>
            <translation>Спробуйте ще раз або поверніться й виберіть інший спосіб.</translation>
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
    <context>
        <name>Words</name>
        <message>
            <source>Server and place</source>
            <translation>Сервер і місце</translation>
        </message>
        <message>
            <source>Printer and ticket</source>
            <translation>Принтер і талон</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Екран</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Сканер</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Звук</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Change the roll</source>
            <translation>Замінити рулон</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Обслуговування</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>Адреса сервера</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Центр</translation>
        </message>
        <message>
            <source>Stand name</source>
            <translation>Назва пристрою</translation>
        </message>
        <message>
            <source>Printer model</source>
            <translation>Модель принтера</translation>
        </message>
        <message>
            <source>Printer address</source>
            <translation>Адреса принтера</translation>
        </message>
        <message>
            <source>Prints</source>
            <translation>Друк</translation>
        </message>
        <message>
            <source>Darkness</source>
            <translation>Насиченість</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Expected wait</source>
            <translation>Час очікування</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Документи</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-код</translation>
        </message>
        <message>
            <source>Which screen</source>
            <translation>Який екран</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>Діагональ</translation>
        </message>
        <message>
            <source>Pages without motion</source>
            <translation>Сторінки без руху</translation>
        </message>
        <message>
            <source>Show the pointer</source>
            <translation>Показувати вказівник</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Читати вголос</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Голос</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Увімкнено</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Вимкнено</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Letters only</source>
            <translation>Лише літери</translation>
        </message>
        <message>
            <source>Types like a keyboard</source>
            <translation>Пише як клавіатура</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Немає</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Будь-яка</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>Як зазвичай</translation>
        </message>
        <message>
            <source>As the printer has it</source>
            <translation>Як налаштовано в принтері</translation>
        </message>
        <message>
            <source>Darker %1</source>
            <translation>Темніше %1</translation>
        </message>
        <message>
            <source>Lighter %1</source>
            <translation>Світліше %1</translation>
        </message>
        <message>
            <source>Begin with http:// or https://</source>
            <translation>Почніть із http:// або https://</translation>
        </message>
        <message>
            <source>Write it as tcp://192.0.2.7:9100</source>
            <translation>Пишіть так: tcp://192.0.2.7:9100</translation>
        </message>
        <message>
            <source>Use small letters, digits and dashes</source>
            <translation>Малі літери, цифри та дефіси</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>З’єднано</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Немає зв’язку</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готовий</translation>
        </message>
        <message>
            <source>Paper nearly out</source>
            <translation>Папір закінчується</translation>
        </message>
        <message>
            <source>Out of paper</source>
            <translation>Немає паперу</translation>
        </message>
        <message>
            <source>Cover open</source>
            <translation>Кришка відкрита</translation>
        </message>
        <message>
            <source>Needs care</source>
            <translation>Потребує уваги</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Не під’єднано</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>Не відповідає</translation>
        </message>
        <message>
            <source>The test is printed.</source>
            <translation>Пробу надруковано.</translation>
        </message>
        <message>
            <source>The printer has taken it all. Look whether it came out.</source>
            <translation>Принтер усе прийняв. Подивіться, чи вийшов аркуш.</translation>
        </message>
        <message>
            <source>It was not printed. Put a new roll in.</source>
            <translation>Не надруковано. Вставте новий рулон.</translation>
        </message>
        <message>
            <source>It was not printed. Close the cover.</source>
            <translation>Не надруковано. Закрийте кришку.</translation>
        </message>
        <message>
            <source>It was not printed. Look at the printer.</source>
            <translation>Не надруковано. Огляньте принтер.</translation>
        </message>
        <message>
            <source>The printer did not say. Look whether it came out.</source>
            <translation>Принтер не повідомив. Подивіться, чи вийшов аркуш.</translation>
        </message>
        <message>
            <source>Printing …</source>
            <translation>Друкуємо …</translation>
        </message>
        <message>
            <source>The scanner is connected. Hold a code before it, or slide a card.</source>
            <translation>Сканер під’єднано. Піднесіть код або проведіть карткою.</translation>
        </message>
        <message>
            <source>The scanner does not answer. Look at its cable.</source>
            <translation>Сканер не відповідає. Перевірте кабель.</translation>
        </message>
        <message>
            <source>Hold a code before the scanner, or slide a card.</source>
            <translation>Піднесіть код до сканера або проведіть карткою.</translation>
        </message>
        <message>
            <source>Choose how the scanner is connected, save, and come back to try it.</source>
            <translation>Оберіть, як під’єднано сканер, збережіть і поверніться, щоб спробувати.</translation>
        </message>
        <message>
            <source>It has read a health card.</source>
            <translation>Він прочитав медичну картку.</translation>
        </message>
        <message>
            <source>It has read a card, but not all of it. Slide it slowly, in one go.</source>
            <translation>Він прочитав картку, але не всю. Проведіть повільно, одним рухом.</translation>
        </message>
        <message>
            <source>It has read a booking code.</source>
            <translation>Він прочитав код запису.</translation>
        </message>
        <message>
            <source>It has read a ticket.</source>
            <translation>Він прочитав талон.</translation>
        </message>
        <message>
            <source>It has read something else.</source>
            <translation>Він прочитав щось інше.</translation>
        </message>
        <message>
            <source>Nothing can speak here: ask IT to install the extra kiosk-voice.</source>
            <translation>Тут нічого не може говорити: попросіть ІТ встановити доповнення kiosk-voice.</translation>
        </message>
        <message>
            <source>Switch reading aloud on, save, and come back to hear it.</source>
            <translation>Увімкніть читання вголос, збережіть і поверніться, щоб послухати.</translation>
        </message>
        <message>
            <source>This computer has no voice. Ask IT to install one.</source>
            <translation>Цей комп’ютер не має голосу. Попросіть ІТ встановити його.</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Питаємо сервер …</translation>
        </message>
        <message>
            <source>The server answers and knows this stand.</source>
            <translation>Сервер відповідає і знає цей пристрій.</translation>
        </message>
        <message>
            <source>No answer from the server. Check the address and the cable.</source>
            <translation>Сервер не відповідає. Перевірте адресу й кабель.</translation>
        </message>
        <message>
            <source>The server does not let this stand in. Check the site, or ask IT for a new token.</source>
            <translation>Сервер не впускає цей пристрій. Перевірте центр або попросіть в ІТ-відділі новий ключ доступу.</translation>
        </message>
        <message>
            <source>The site has no stand of that name.</source>
            <translation>У цьому центрі немає пристрою з такою назвою.</translation>
        </message>
    </context>
</TS>
