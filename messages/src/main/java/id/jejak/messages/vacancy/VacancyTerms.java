package id.jejak.messages.vacancy;

import id.jejak.messages.person.Education;
import id.jejak.messages.person.Sex;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Rupiah;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an employer must say of a vacancy (Perpres 57/2023, R36). Nothing is refused at birth: what
/// is missing is named by the refusal.
///
/// @param openings how many people are wanted
/// @param validity until when it stands open
/// @param sexes who may apply
/// @param education the least schooling
/// @param schemes certificates that are asked for; may be empty where skills say it
/// @param skills in a few words each
/// @param experienceYears 0 where none is asked for
/// @param wage a month, in rupiah
/// @param workplace where the work is
public record VacancyTerms(
    @Nullable String title,
    int openings,
    @Nullable Period validity,
    int minAge,
    int maxAge,
    Set<Sex> sexes,
    @Nullable Education education,
    Set<SchemeId> schemes,
    Set<String> skills,
    int experienceYears,
    @Nullable Rupiah wage,
    @Nullable EmploymentKind employment,
    @Nullable RegionCode workplace) {
  public VacancyTerms {
    sexes = Set.copyOf(sexes);
    schemes = Set.copyOf(schemes);
    skills = Set.copyOf(skills);
  }
}
