package id.jejak.messages.talent;

import id.jejak.kernel.Command;

/// What may be asked of one talent.
public sealed interface TalentCommand extends Command
    permits PublishTalent, HideTalent, ViewTalent {
  TalentId talent();

  @Override
  default TalentId target() {
    return talent();
  }
}
