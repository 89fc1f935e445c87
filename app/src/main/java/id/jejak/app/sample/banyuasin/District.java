package id.jejak.app.sample.banyuasin;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.RegionCode;
import java.util.List;
import java.util.stream.Stream;

/// The fourteen districts (kecamatan); the first eight asked for automotive classes of their own.
enum District {
  RANTAU_BAYUR("16.07.11", "Rantau Bayur"),
  PULAU_RIMAU("16.07.04", "Pulau Rimau"),
  TUNGKAL_ILIR("16.07.15", "Tungkal Ilir"),
  BETUNG("16.07.05", "Betung"),
  SEMBAWA("16.07.17", "Sembawa"),
  KARANG_AGUNG_ILIR("16.07.20", "Karang Agung Ilir"),
  BANYUASIN_I("16.07.01", "Banyuasin I"),
  AIR_KUMBANG("16.07.19", "Air Kumbang"),
  SUAK_TAPEH("16.07.16", "Suak Tapeh"),
  BANYUASIN_III("16.07.03", "Banyuasin III"),
  MUARA_SUGIHAN("16.07.13", "Muara Sugihan"),
  TALANG_KELAPA("16.07.10", "Talang Kelapa"),
  SELAT_PENUGUAN("16.07.21", "Selat Penuguan"),
  BANYUASIN_II("16.07.02", "Banyuasin II");

  final RegionCode code;
  final String title;

  District(String code, String title) {
    this.code = new RegionCode(code);
    this.title = title;
  }

  /// The office of its head (Camat).
  OrganizationId office() {
    return new OrganizationId("org-camat-" + code);
  }

  static List<District> requesting() {
    return Stream.of(values()).limit(8).toList();
  }

  static List<District> others() {
    return Stream.of(values()).skip(8).toList();
  }
}
