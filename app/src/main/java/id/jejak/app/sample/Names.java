package id.jejak.app.sample;

import id.jejak.messages.person.Sex;
import java.util.List;

/// Invented names from fixed lists. A second name is no surname; some people have one name only.
public final class Names {
  static final List<String> MALE =
      split(
          "Agus Ahmad Aldi Andi Anton Ardi Arif Bagus Bambang Bayu Beni Budi Candra Dani Deni Dimas"
              + " Doni Eko Fajar Faisal Ferdi Firman Galih Gilang Guntur Hadi Hafiz Hendra Heri"
              + " Ilham Imam Indra Irfan Iwan Joko Jefri Krisna Lukman Maulana Nanda Nugroho Oki"
              + " Panji Pratama Putra Rahmat Reza Rian Rizki Rudi Satria Slamet Surya Taufik Teguh"
              + " Toni Wahyu Wawan Yoga Yusuf");
  static final List<String> FEMALE =
      split(
          "Aisyah Anggun Anita Ayu Bella Cahya Citra Dewi Dian Dina Eka Elsa Endah Erna Fatimah"
              + " Fitri Gita Hana Hesti Ika Indah Intan Ira Kartika Khadijah Lestari Lina Lisa Maya"
              + " Mega Melati Mira Nabila Nadia Nia Novi Nur Nurul Okta Permata Putri Rahayu Ratna"
              + " Rani Rina Riska Rosa Sari Sekar Sinta Siti Sri Tari Tika Tri Ulfa Vina Wulan"
              + " Yanti Yuni");
  static final List<String> SECOND =
      split(
          "Abadi Adinata Anugrah Aprilia Arum Bahari Bakti Damai Darma Firdaus Gemilang Hakim"
              + " Harapan Hidayat Iskandar Jaya Kencana Kusuma Laksana Mahardika Mulia Nirwana"
              + " Oktavia Pertiwi Prasetya Purnama Ramadani Safitri Saputra Sejati Sentosa Setiawan"
              + " Susanti Syahputra Utama Utami Wibowo Wijaya Wulandari Yuliana");

  private Names() {}

  public static String of(
      Chance chance, String entity, long ordinal, Sex sex, boolean oneWordOnly) {
    List<String> given = sex == Sex.MALE ? MALE : FEMALE;
    String first = given.get(chance.below(given.size(), entity, ordinal, "given-name"));
    return oneWordOnly
        ? first
        : first + " " + SECOND.get(chance.below(SECOND.size(), entity, ordinal, "second-name"));
  }

  private static List<String> split(String names) {
    return List.of(names.split(" "));
  }
}
