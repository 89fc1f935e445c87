package id.jejak.app.sample.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.Sex;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static final Plan PLAN = Banyuasin.all().plan();

  @Test
  void one_person_alone_is_the_same_as_among_all() {
    assertThat(everybody().get(799))
        .isEqualTo(new People(Banyuasin.of(1, 1).plan()).applicant(800));
  }

  @Test
  void everybody_has_a_nik_and_a_person_id_of_their_own() {
    assertThat(everybody())
        .extracting(Applicant::identity)
        .extracting(IdentityDocument::number)
        .doesNotHaveDuplicates();
    assertThat(everybody()).extracting(Applicant::person).doesNotHaveDuplicates();
    assertThat(everybody()).filteredOn(a -> !a.name().contains(" ")).hasSize(100);
    assertThat(everybody()).filteredOn(a -> a.sex() == Sex.FEMALE).isNotEmpty();
    assertThat(everybody())
        .allSatisfy(a ->
            assertThat(a.identity().number())
                .startsWith(a.district().code().code().replace(".", "")));
  }

  private static List<Applicant> everybody() {
    var people = new People(PLAN);
    return IntStream.rangeClosed(1, PLAN.applicants()).mapToObj(people::applicant).toList();
  }
}
