package id.jejak.messages.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {
  private final Regions official = Regions.official();

  @Test
  void all_levels_of_the_decree_are_there() {
    assertThat(official.provinces()).hasSize(38);
    assertThat(official.regencies()).hasSize(514);
    assertThat(official.districts()).hasSize(7285);
  }

  @Test
  void a_region_is_known_by_its_code_at_every_level() {
    assertThat(official.name(new RegionCode("16"))).contains("Sumatera Selatan");
    assertThat(official.name(new RegionCode("16.07"))).contains("Kabupaten Banyuasin");
    assertThat(official.name(new RegionCode("16.07.11"))).contains("Rantau Bayur");
  }

  @Test
  void a_name_with_quotes_reads_as_it_is_spoken() {
    assertThat(official.name(new RegionCode("35.29.22"))).contains("Ra\"as");
  }

  @Test
  void a_code_that_was_retired_is_not_known() {
    assertThat(official.knows(new RegionCode("16.03.05"))).isFalse();
  }
}
