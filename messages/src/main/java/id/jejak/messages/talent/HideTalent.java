package id.jejak.messages.talent;

public record HideTalent(TalentId talent, String reason) implements TalentCommand {}
