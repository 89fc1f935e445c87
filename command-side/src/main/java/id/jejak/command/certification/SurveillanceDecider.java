package id.jejak.command.certification;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.certification.Certificate.Held;
import id.jejak.command.certification.Surveillance.Answered;
import id.jejak.command.certification.Surveillance.Asked;
import id.jejak.command.certification.Surveillance.None;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.certification.RecordNoResponse;
import id.jejak.messages.certification.RecordSurveillance;
import id.jejak.messages.certification.StartSurveillance;
import id.jejak.messages.certification.SurveillanceCommand;
import id.jejak.messages.certification.SurveillanceConcern;
import id.jejak.messages.certification.SurveillanceEvent;
import id.jejak.messages.certification.SurveillanceNoResponse;
import id.jejak.messages.certification.SurveillancePassed;
import id.jejak.messages.certification.SurveillanceStarted;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.jspecify.annotations.Nullable;

/// Surveillance (A25): the holder of a certificate in force is asked, answers, or is silent twice.
/// Who was silent may still answer.
final class SurveillanceDecider
    implements Decider<
        SurveillanceCommand, Surveillance, SurveillanceEvent, SurveillanceDecider.Facts> {
  private static final int SILENCES = 2;

  /// @param certificate null where it does not matter, or does not exist
  record Facts(@Nullable Held certificate) {
    static final Facts NONE = new Facts(null);
  }

  @Override
  public Class<SurveillanceCommand> commands() {
    return SurveillanceCommand.class;
  }

  @Override
  public Class<SurveillanceEvent> events() {
    return SurveillanceEvent.class;
  }

  @Override
  public Surveillance initial() {
    return new None();
  }

  @Override
  public Surveillance evolve(Surveillance is, SurveillanceEvent event) {
    return is.evolve(event);
  }

  @Override
  public Facts facts(SurveillanceCommand command, Surveillance is, Provenance by, History history) {
    return command instanceof StartSurveillance asked && is instanceof None
        ? new Facts(CertificateFacts.held(asked.certificate(), history))
        : Facts.NONE;
  }

  @Override
  public Decision<SurveillanceEvent> decide(
      SurveillanceCommand command, Surveillance state, Facts facts, Provenance by) {
    return switch (state) {
      case None _ ->
          command instanceof StartSurveillance asked
              ? start(asked, facts.certificate())
              : refuse(new NotFound(command.surveillance().value()));
      case Asked is ->
          switch (command) {
            case StartSurveillance _ -> alreadySo();
            case RecordSurveillance asked -> record(asked, is);
            case RecordNoResponse asked -> silent(asked, is);
          };
      case Answered(var finding) ->
          switch (command) {
            case StartSurveillance _ -> alreadySo();
            case RecordSurveillance asked ->
                asked.finding() == finding
                    ? alreadySo()
                    : refuse(new IllegalTransition(asked.surveillance().value(), "ANSWERED"));
            case RecordNoResponse asked ->
                refuse(new IllegalTransition(asked.surveillance().value(), "ANSWERED"));
          };
    };
  }

  private static Decision<SurveillanceEvent> start(
      StartSurveillance asked, @Nullable Held certificate) {
    if (certificate == null) {
      return refuse(new NotFound(asked.certificate().value()));
    }
    return switch (certificate.status()) {
      case ACTIVE, SUSPENDED ->
          accept(
              new SurveillanceStarted(
                  asked.surveillance(), certificate.of(), asked.round(), asked.replyBy()));
      case EXPIRED, WITHDRAWN, SUPERSEDED ->
          refuse(new IllegalTransition(asked.certificate().value(), certificate.status().name()));
    };
  }

  private static Decision<SurveillanceEvent> record(RecordSurveillance asked, Asked is) {
    var of = is.started().of();
    return switch (asked.finding()) {
      case IN_PRACTICE ->
          accept(new SurveillancePassed(asked.surveillance(), of, asked.statement()));
      case OUT_OF_PRACTICE, NOT_COMPETENT, MISUSE ->
          accept(
              new SurveillanceConcern(
                  asked.surveillance(), of, asked.finding(), asked.statement()));
    };
  }

  private static Decision<SurveillanceEvent> silent(RecordNoResponse asked, Asked is) {
    if (asked.times() <= is.unanswered()) {
      return alreadySo();
    }
    return asked.times() == is.unanswered() + 1 && asked.times() <= SILENCES
        ? accept(
            new SurveillanceNoResponse(
                asked.surveillance(), is.started().of(), asked.times(), asked.replyBy()))
        : refuse(new IllegalTransition(asked.surveillance().value(), "ASKED"));
  }
}
