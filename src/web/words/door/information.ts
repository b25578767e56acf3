import type { GuestLanguage } from './languages.ts'

type Part = { readonly title: string; readonly lines: readonly string[] }

/** The open pages on privacy and accessibility, short, in the languages of the pupil's door alone (REP-07). */
export type GuestInformation = {
  readonly start: string
  readonly privacy: {
    readonly title: string
    readonly lead: string
    readonly readers: Part
    readonly kept: Part
    readonly hide: Part
    readonly leave: Part
  }
  readonly accessibility: { readonly title: string; readonly lead: string; readonly aim: Part }
}

export const guestInformation: Readonly<Record<GuestLanguage, GuestInformation>> = {
  ar: {
    start: 'إلى الصفحة الأولى',
    privacy: {
      title: 'كيف نحافظ على ما تكتبه',
      lead: 'هنا تقرأ من يرى كلامك، وماذا نحفظ، وما الذي لا نستطيع إخفاءه.',
      readers: {
        title: 'من يقرؤه؟',
        lines: [
          'يقرؤه مدير المدرسة والكبار الذين يساعدون الأطفال. سترى أسماءهم قبل أن ترسل.',
          'هل الأمر عن شخص كبير في المدرسة؟ إذن يقرؤه المدير فقط. هل الأمر عن المدير؟ إذن تقرؤه الجهة المسؤولة عن المدرسة.',
          'ما تكتبه عن بيتك لا نعرضه على والديك.',
        ],
      },
      kept: {
        title: 'ماذا نحفظ؟',
        lines: [
          'نحفظ ما ترسله واليوم الذي أرسلته فيه. نحفظ الساعة فقط إذا كان أحد في خطر.',
          'لا نحفظ كلماتك الست، ولذلك لا نستطيع أن نجدها لك.',
          'قبل أن تضغط على زر الإرسال لا نحفظ شيئا.',
        ],
      },
      hide: {
        title: 'ما لا نستطيع إخفاءه',
        lines: [
          'قد يظهر في حاسوب المدرسة أو شبكتها أنك كنت هنا.',
          'إذا كان أحد في خطر فعلينا أن نساعد، وأن نخبر من يستطيع المساعدة.',
        ],
      },
      leave: {
        title: 'إذا أردت الخروج',
        lines: ['الزر في أعلى الصفحة يأخذك إلى صفحة الطقس، ويمسح ما حفظته هذه الصفحة.'],
      },
    },
    accessibility: {
      title: 'سهولة الاستخدام',
      lead: 'يجب أن يستطيع الجميع استخدام هذه الصفحات.',
      aim: {
        title: 'هكذا نحاول',
        lines: [
          'يمكن استخدام الصفحات بلوحة المفاتيح، وبقارئ الشاشة، وبخط كبير.',
          'إذا لم يعمل شيء ما فأخبر شخصا كبيرا في المدرسة.',
        ],
      },
    },
  },
  fa: {
    start: 'به صفحهٔ اول',
    privacy: {
      title: 'چطور از نوشتهٔ تو مراقبت می‌کنیم',
      lead: 'این‌جا می‌خوانی چه کسی آن را می‌خواند، چه چیزی نگه می‌داریم و چه چیزی را نمی‌توانیم پنهان کنیم.',
      readers: {
        title: 'چه کسی آن را می‌خواند؟',
        lines: [
          'مدیر مدرسه و بزرگ‌ترهایی که به بچه‌ها کمک می‌کنند آن را می‌خوانند. پیش از فرستادن نامشان را می‌بینی.',
          'دربارهٔ یک بزرگ‌تر در مدرسه است؟ پس فقط مدیر آن را می‌خواند. دربارهٔ مدیر است؟ پس نهاد مسئول مدرسه آن را می‌خواند.',
          'چیزی را که دربارهٔ خانه‌ات می‌نویسی به پدر و مادرت نشان نمی‌دهیم.',
        ],
      },
      kept: {
        title: 'چه چیزی نگه می‌داریم؟',
        lines: [
          'آنچه می‌فرستی و روز فرستادنش را نگه می‌داریم. ساعت را فقط وقتی نگه می‌داریم که کسی در خطر باشد.',
          'شش کلمهٔ تو را نگه نمی‌داریم، پس نمی‌توانیم آن‌ها را برایت پیدا کنیم.',
          'پیش از آن‌که دکمهٔ فرستادن را بزنی هیچ چیزی نگه نمی‌داریم.',
        ],
      },
      hide: {
        title: 'چیزی که نمی‌توانیم پنهان کنیم',
        lines: [
          'رایانه یا شبکهٔ مدرسه ممکن است نشان بدهد که این‌جا بوده‌ای.',
          'اگر کسی در خطر باشد باید کمک کنیم و به کسانی که می‌توانند کمک کنند خبر بدهیم.',
        ],
      },
      leave: {
        title: 'وقتی می‌خواهی بروی',
        lines: ['دکمهٔ بالای صفحه تو را به صفحهٔ آب‌وهوا می‌برد و آنچه این صفحه نگه داشته پاک می‌کند.'],
      },
    },
    accessibility: {
      title: 'دسترس‌پذیری',
      lead: 'همه باید بتوانند از این صفحه‌ها استفاده کنند.',
      aim: {
        title: 'هدف ما',
        lines: [
          'صفحه‌ها با صفحه‌کلید، با صفحه‌خوان و با نوشتهٔ بزرگ کار می‌کنند.',
          'اگر چیزی کار نمی‌کند، به یک بزرگ‌تر در مدرسه بگو.',
        ],
      },
    },
  },
  pl: {
    start: 'Do strony głównej',
    privacy: {
      title: 'Jak chronimy to, co piszesz',
      lead: 'Tu przeczytasz, kto to czyta, co zapisujemy i czego nie możemy ukryć.',
      readers: {
        title: 'Kto to czyta?',
        lines: [
          'Czyta to dyrekcja szkoły i dorośli, którzy pomagają dzieciom. Zobaczysz ich nazwiska, zanim wyślesz.',
          'Chodzi o dorosłego ze szkoły? Wtedy czyta to tylko dyrekcja. Chodzi o dyrekcję? Wtedy czyta to ten, kto prowadzi szkołę.',
          'Tego, co piszesz o domu, nie pokazujemy twoim rodzicom.',
        ],
      },
      kept: {
        title: 'Co zapisujemy?',
        lines: [
          'Zapisujemy to, co wyślesz, i dzień. Godzinę zapisujemy tylko wtedy, gdy ktoś jest w niebezpieczeństwie.',
          'Nie zapisujemy twoich sześciu słów. Dlatego nie możemy ich dla ciebie znaleźć.',
          'Zanim wyślesz, nie zapisujemy nic.',
        ],
      },
      hide: {
        title: 'Czego nie możemy ukryć',
        lines: [
          'Szkolny komputer albo sieć może pokazać, że tu byłeś lub byłaś.',
          'Jeśli ktoś jest w niebezpieczeństwie, musimy pomóc i powiedzieć tym, którzy mogą pomóc.',
        ],
      },
      leave: {
        title: 'Kiedy chcesz wyjść',
        lines: ['Przycisk na górze prowadzi do strony z pogodą. Usuwa też to, co ta strona zapisała.'],
      },
    },
    accessibility: {
      title: 'Dostępność',
      lead: 'Każdy powinien móc korzystać z tych stron.',
      aim: {
        title: 'Do tego dążymy',
        lines: [
          'Strony działają z klawiaturą, z czytnikiem ekranu i z dużym tekstem.',
          'Jeśli coś nie działa, powiedz o tym dorosłemu w szkole.',
        ],
      },
    },
  },
  so: {
    start: 'Bogga hore',
    privacy: {
      title: 'Sida aan u ilaalino waxa aad qorto',
      lead: 'Halkan waxaad ka akhrinaysaa cidda akhrisa, waxa aan kaydinno iyo waxa aanaan qarin karin.',
      readers: {
        title: 'Yaa akhriya?',
        lines: [
          'Waxaa akhriya maamulaha dugsiga iyo dadka waaweyn ee carruurta caawiya. Magacyadooda ayaad arki doontaa intaadan dirin.',
          'Ma qof weyn oo dugsiga jooga baa? Markaas maamulaha oo keliya ayaa akhriya. Ma maamulaha baa? Markaas cidda dugsiga mas’uulka ka ah ayaa akhrida.',
          'Waxa aad guriga ka qorto waalidkaa ma tusno.',
        ],
      },
      kept: {
        title: 'Maxaan kaydinnaa?',
        lines: [
          'Waxaan kaydinnaa waxa aad dirto iyo maalinta. Saacadda waxaan kaydinnaa oo keliya haddii qof khatar ku jiro.',
          'Lixdaada eray ma kaydinno. Sidaas darteed kuma heli karno.',
          'Ka hor intaadan dirin waxba ma kaydinno.',
        ],
      },
      hide: {
        title: 'Waxa aanaan qarin karin',
        lines: [
          'Kombuyuutarka ama shabakadda dugsiga ayaa laga yaabaa inay muujiyaan inaad halkan joogtay.',
          'Haddii qof khatar ku jiro waa inaan caawinno oo aan u sheegnaa dadka caawin kara.',
        ],
      },
      leave: {
        title: 'Markaad rabto inaad baxdo',
        lines: ['Badhanka sare wuxuu ku geynayaa bogga cimilada, wuxuuna tirtirayaa waxa boggu kaydiyey.'],
      },
    },
    accessibility: {
      title: 'Adeegsi fudud',
      lead: 'Qof kasta waa inuu bogaggan isticmaali karaa.',
      aim: {
        title: 'Waxa aan rabno',
        lines: [
          'Bogaggu waxay la shaqeeyaan kiiboodhka, akhriyaha shaashadda iyo qoraal weyn.',
          'Haddii wax shaqayn waayaan, u sheeg qof weyn oo dugsiga jooga.',
        ],
      },
    },
  },
  tr: {
    start: 'Ana sayfaya git',
    privacy: {
      title: 'Yazdıklarını nasıl koruyoruz',
      lead: 'Burada kimin okuduğunu, neyi sakladığımızı ve neyi gizleyemediğimizi bulursun.',
      readers: {
        title: 'Kim okuyor?',
        lines: [
          'Okul müdürü ve çocuklara yardım eden yetişkinler okur. Göndermeden önce adlarını görürsün.',
          'Okuldaki bir yetişkinle mi ilgili? O zaman sadece müdür okur. Müdürle mi ilgili? O zaman okulun bağlı olduğu kurum okur.',
          'Evin hakkında yazdıklarını annene babana göstermeyiz.',
        ],
      },
      kept: {
        title: 'Neyi saklıyoruz?',
        lines: [
          'Gönderdiğini ve gününü saklarız. Saati yalnızca biri tehlikedeyse saklarız.',
          'Altı kelimeni saklamayız. Bu yüzden onları senin için bulamayız.',
          'Göndermeden önce hiçbir şey saklamayız.',
        ],
      },
      hide: {
        title: 'Gizleyemediğimiz şeyler',
        lines: [
          'Okulun bilgisayarı veya ağı burada olduğunu gösterebilir.',
          'Biri tehlikedeyse yardım etmek zorundayız ve yardım edebilecek kişilere söyleriz.',
        ],
      },
      leave: {
        title: 'Çıkmak istediğinde',
        lines: ['Üstteki düğme seni hava durumuna götürür ve bu sayfanın sakladıklarını siler.'],
      },
    },
    accessibility: {
      title: 'Erişilebilirlik',
      lead: 'Bu sayfaları herkes kullanabilmeli.',
      aim: {
        title: 'Amacımız',
        lines: [
          'Sayfalar klavyeyle, ekran okuyucuyla ve büyük yazıyla çalışır.',
          'Bir şey çalışmıyorsa okuldaki bir yetişkine söyle.',
        ],
      },
    },
  },
  uk: {
    start: 'На головну сторінку',
    privacy: {
      title: 'Як ми бережемо те, що ти пишеш',
      lead: 'Тут написано, хто це читає, що ми зберігаємо і чого не можемо приховати.',
      readers: {
        title: 'Хто це читає?',
        lines: [
          'Це читає керівник школи і дорослі, які допомагають дітям. Їхні імена ти побачиш перед тим, як надіслати.',
          'Це про дорослого в школі? Тоді читає лише керівник. Це про керівника? Тоді читає той, кому підпорядкована школа.',
          'Те, що ти пишеш про дім, ми не показуємо твоїм батькам.',
        ],
      },
      kept: {
        title: 'Що ми зберігаємо?',
        lines: [
          'Ми зберігаємо те, що ти надсилаєш, і день. Час зберігаємо лише тоді, коли хтось у небезпеці.',
          'Твоїх шести слів ми не зберігаємо. Тому не можемо знайти їх для тебе.',
          'Поки ти не натиснеш «Надіслати», ми не зберігаємо нічого.',
        ],
      },
      hide: {
        title: 'Чого ми не можемо приховати',
        lines: [
          'Шкільний комп’ютер або мережа можуть показати, що ти тут був чи була.',
          'Якщо хтось у небезпеці, ми мусимо допомогти і сказати тим, хто може допомогти.',
        ],
      },
      leave: {
        title: 'Коли хочеш вийти',
        lines: ['Кнопка вгорі веде на сторінку погоди і стирає те, що зберегла ця сторінка.'],
      },
    },
    accessibility: {
      title: 'Доступність',
      lead: 'Кожен має мати змогу користуватися цими сторінками.',
      aim: {
        title: 'До чого ми прагнемо',
        lines: [
          'Сторінки працюють із клавіатурою, з екранним читачем і з великим текстом.',
          'Якщо щось не працює, скажи дорослому в школі.',
        ],
      },
    },
  },
}
