package hromada.bench;

import java.util.List;

/**
 * A language of the corpus. Both have as many words, so the same random numbers give a translation
 * word by word.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list comes from List.of
enum Tongue {
  UK(
      "uk",
      """
      міст парк школа вулиця лікарня бібліотека ринок сад двір будинок кімната вікно двері
      дорога стежка зупинка трамвай велосипед пішохід перехід ліхтар лава дерево клумба
      річка берег вода джерело криниця зима весна літо осінь ранок вечір година тиждень
      місяць рік громада мешканець сусід дитина учень учитель лікар водій працівник волонтер
      рада засідання рішення пропозиція відповідь питання розмова зустріч лист оголошення
      план проєкт кошторис звіт перевірка навчання урок курс майстерня виставка концерт
      новий старий великий малий довгий короткий світлий тихий відкритий безпечний зручний
      спільний місцевий важливий простий окремий перший другий третій останній щоденний
      будує лагодить відкриває зачиняє міряє рахує пише читає слухає показує пояснює
      допомагає чекає шукає знаходить приносить зберігає змінює обирає запрошує зустрічає
      готує перевіряє обговорює підтримує вивчає повертає починає завершує продовжує
      сьогодні завтра вчора потім разом поруч навколо всередині назовні швидко повільно
      уважно обережно добре часто іноді завжди майже також проте тому коли якщо щоб бо
      для без біля над під перед після через між про від до із на у за
      п’ять шість сім вісім дев’ять десять обов’язок м’яч зв’язок пам’ять здоров’я сім’я
      """),
  EN(
      "en",
      """
      bridge park school street hospital library market garden yard house room window door
      road path stop tram bicycle pedestrian crossing lantern bench tree flowerbed
      river bank water spring fountain winter springtime summer autumn morning evening hour week
      month year hromada resident neighbour child pupil teacher doctor driver worker volunteer
      council session decision proposal answer question talk meeting letter notice
      plan project estimate report inspection training lesson course workshop exhibition concert
      new old large small long short bright quiet open safe convenient
      shared local important simple separate first second third last daily
      builds mends opens closes measures counts writes reads hears shows explains
      helps waits seeks finds brings keeps changes chooses invites meets
      prepares checks discusses supports studies returns begins ends continues
      today tomorrow yesterday then together nearby around inside outside quickly slowly
      carefully cautiously well often sometimes always almost also however therefore when if that because
      for without beside above below before after through between about from to of on in behind
      five six seven eight nine ten duty ball link memory health family
      """);

  private final String tag;
  private final List<String> words;

  Tongue(String tag, String words) {
    this.tag = tag;
    this.words = List.of(words.strip().split("\\s+"));
  }

  /** As file names have it. */
  String tag() {
    return tag;
  }

  List<String> words() {
    return words;
  }
}
