package id.jejak.messages.training;

import id.jejak.messages.shared.RegionCode;

/// Reserved seats go to the district that asked for them (R4).
public record ReservedForOtherRegion(ClassId trainingClass, RegionCode district)
    implements TrainingRefusal {
  @Override
  public String code() {
    return "RESERVED_FOR_OTHER_REGION";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }

  @Override
  public boolean material() {
    return true;
  }
}
