package id.jejak.command.certification;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.certification.BlankoStock.Level;
import id.jejak.command.certification.BlankoStock.Need;
import id.jejak.command.certification.BlankoStock.Stage;
import id.jejak.command.certification.BlankoStock.Use;
import id.jejak.command.certification.Certificate.Status;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.certification.BlankoAssigned;
import id.jejak.messages.certification.BlankoAwaited;
import id.jejak.messages.certification.BlankoCommand;
import id.jejak.messages.certification.BlankoEvent;
import id.jejak.messages.certification.BlankoFreed;
import id.jejak.messages.certification.BlankoLost;
import id.jejak.messages.certification.BlankoNumber;
import id.jejak.messages.certification.BlankoReceived;
import id.jejak.messages.certification.BlankoRequested;
import id.jejak.messages.certification.BlankoSpoiled;
import id.jejak.messages.certification.BlankoStockId;
import id.jejak.messages.certification.BlankoUsed;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.FreeBlanko;
import id.jejak.messages.certification.ReceiveBlanko;
import id.jejak.messages.certification.RegisterBlanko;
import id.jejak.messages.certification.ReportBlankoLost;
import id.jejak.messages.certification.RequestBlanko;
import id.jejak.messages.certification.ReturnSpoiled;
import id.jejak.messages.certification.SpoilBlanko;
import id.jejak.messages.certification.SpoiledReturned;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The forms of a body: each number is used once (R33), spoiled ones are exchanged one for one, and
/// who waits for a form gets the next one in order: nobody is skipped (F26).
final class BlankoDecider implements Decider<BlankoCommand, BlankoStock, BlankoEvent, BlankoFacts> {
  /// Which form is set aside for what: the key is a need, the owner a form.
  private static final String FOR = "blanko-for";

  private static final Set<Status> IN_FORCE = EnumSet.of(Status.ACTIVE, Status.SUSPENDED);

  @Override
  public Class<BlankoCommand> commands() {
    return BlankoCommand.class;
  }

  @Override
  public Class<BlankoEvent> events() {
    return BlankoEvent.class;
  }

  @Override
  public BlankoStock initial() {
    return BlankoStock.NONE;
  }

  @Override
  public BlankoStock evolve(BlankoStock is, BlankoEvent event) {
    return is.evolve(event);
  }

  @Override
  public BlankoFacts facts(BlankoCommand command, BlankoStock is, Provenance by, History history) {
    return switch (command) {
      case RegisterBlanko asked -> BlankoFacts.of(asked.certificate(), history);
      case FreeBlanko asked -> BlankoFacts.of(asked.certificate(), history);
      case SpoilBlanko asked when is.use(asked.form()) instanceof Use use ->
          BlankoFacts.of(use.need().certificate(), history);
      case SpoilBlanko _, RequestBlanko _, ReceiveBlanko _, ReturnSpoiled _, ReportBlankoLost _ ->
          BlankoFacts.NONE;
    };
  }

  @Override
  public Decision<BlankoEvent> decide(
      BlankoCommand command, BlankoStock is, BlankoFacts facts, Provenance by) {
    return switch (command) {
      case RequestBlanko asked -> request(asked, is);
      case ReceiveBlanko asked -> receive(asked, is);
      case RegisterBlanko asked -> register(asked, is, facts);
      case FreeBlanko asked -> free(asked, is, facts);
      case SpoilBlanko asked -> spoil(asked, is, facts);
      case ReturnSpoiled asked -> giveBack(asked, is);
      case ReportBlankoLost asked -> lose(asked, is);
    };
  }

  /// The form that is set aside for a copy of a certificate.
  static @Nullable String setAside(CertificateId certificate, int copy, History history) {
    return history.holder(FOR, key(new Need(certificate, copy)));
  }

  private static Decision<BlankoEvent> request(RequestBlanko asked, BlankoStock is) {
    return order(
        asked.letter(),
        new BlankoRequested(asked.stock(), asked.stock().lsp(), asked.letter(), asked.forms()),
        is);
  }

  /// A letter is written once.
  private static Decision<BlankoEvent> order(String letter, BlankoEvent asking, BlankoStock is) {
    var order = is.letters().get(letter);
    if (order == null) {
      return accept(asking);
    }
    return order.by().equals(asking) ? alreadySo() : refuse(new AlreadyExists(letter));
  }

  /// Not more than a letter asked for: for so many spoiled forms come as many new ones.
  private static Decision<BlankoEvent> receive(ReceiveBlanko asked, BlankoStock is) {
    var order = is.letters().get(asked.letter());
    if (order == null) {
      return refuse(new NotFound(asked.letter()));
    }
    if (order.answered().containsAll(asked.forms())) {
      return alreadySo();
    }
    for (BlankoNumber form : asked.forms()) {
      if (is.stage(form) != Stage.UNKNOWN) {
        return refuse(new BlankoUsed(form));
      }
    }
    if (asked.forms().size() > order.open()) {
      return refuse(new IllegalTransition(asked.letter(), "ANSWERED"));
    }
    var lsp = asked.stock().lsp();
    return serving(
        is,
        new BlankoReceived(asked.stock(), lsp, asked.letter(), asked.forms()),
        asked.forms().stream().<Claim>map(form -> known(asked.stock(), form)).toList());
  }

  /// A certificate of this body that is in force; a suspended one waits like the others.
  private static Decision<BlankoEvent> register(
      RegisterBlanko asked, BlankoStock is, BlankoFacts facts) {
    var need = new Need(asked.certificate(), asked.copy());
    if (is.waiting().contains(need)
        || is.uses(asked.certificate()).stream().anyMatch(use -> use.need().equals(need))) {
      return alreadySo();
    }
    var certificate = facts.certificate();
    if (certificate == null
        || !asked.stock().lsp().equals(certificate.of().lsp())
        || asked.copy() > certificate.paper().duplicates()) {
      return refuse(new NotFound(asked.certificate().value()));
    }
    if (!IN_FORCE.contains(certificate.status())) {
      return refuse(
          new IllegalTransition(asked.certificate().value(), certificate.status().name()));
    }
    return serving(
        is,
        new BlankoAwaited(asked.stock(), asked.stock().lsp(), asked.certificate(), asked.copy()),
        List.of());
  }

  private static Decision<BlankoEvent> free(FreeBlanko asked, BlankoStock is, BlankoFacts facts) {
    if (facts.certificate() == null) {
      return refuse(new NotFound(asked.certificate().value()));
    }
    if (facts.certificate().status() == Status.ACTIVE) {
      return refuse(new IllegalTransition(asked.certificate().value(), Status.ACTIVE.name()));
    }
    var lsp = asked.stock().lsp();
    var freed = new ArrayList<BlankoEvent>();
    var claims = new ArrayList<Claim>();
    for (Need need : is.waiting()) {
      if (need.certificate().equals(asked.certificate())) {
        freed.add(new BlankoFreed(asked.stock(), lsp, need.certificate(), need.copy(), null));
      }
    }
    for (Use use : is.uses(asked.certificate())) {
      if (!facts.printed(use.form())) {
        freed.add(
            new BlankoFreed(
                asked.stock(), lsp, asked.certificate(), use.need().copy(), use.form()));
        claims.add(notFor(use));
      }
    }
    return freed.isEmpty() ? alreadySo() : serving(is, freed, claims);
  }

  /// Until the paper is delivered: then it is lost or wrong, which is something else.
  private static Decision<BlankoEvent> spoil(SpoilBlanko asked, BlankoStock is, BlankoFacts facts) {
    var stage = is.stage(asked.form());
    return switch (stage) {
      case UNKNOWN -> refuse(new NotFound(asked.form().number()));
      case SPOILED, RETURNED -> alreadySo();
      case LOST -> refuse(new IllegalTransition(asked.form().number(), stage.name()));
      case FREE -> accept(spoiled(asked, null));
      case SET_ASIDE -> {
        var use = is.use(asked.form());
        yield use == null || facts.delivered(asked.form())
            ? refuse(new IllegalTransition(asked.form().number(), "DELIVERED"))
            : serving(is, spoiled(asked, use.need()), List.of(notFor(use)));
      }
    };
  }

  private static BlankoSpoiled spoiled(SpoilBlanko asked, @Nullable Need need) {
    return new BlankoSpoiled(
        asked.stock(),
        asked.stock().lsp(),
        asked.form(),
        need == null ? null : need.certificate(),
        need == null ? 0 : need.copy(),
        asked.minutes());
  }

  private static Decision<BlankoEvent> giveBack(ReturnSpoiled asked, BlankoStock is) {
    if (!is.letters().containsKey(asked.letter())) {
      for (BlankoNumber form : asked.forms()) {
        var stage = is.stage(form);
        if (stage == Stage.UNKNOWN) {
          return refuse(new NotFound(form.number()));
        }
        if (stage != Stage.SPOILED) {
          return refuse(new IllegalTransition(form.number(), stage.name()));
        }
      }
    }
    return order(
        asked.letter(),
        new SpoiledReturned(asked.stock(), asked.stock().lsp(), asked.letter(), asked.forms()),
        is);
  }

  /// A lost form is void for ever, also one that was still on the way. Whose form it was gets the
  /// next one.
  private static Decision<BlankoEvent> lose(ReportBlankoLost asked, BlankoStock is) {
    var order = is.letters().get(asked.letter());
    if (order == null) {
      return refuse(new NotFound(asked.letter()));
    }
    if (is.lost().containsAll(asked.forms())) {
      return alreadySo();
    }
    var claims = new ArrayList<Claim>();
    for (BlankoNumber form : asked.forms()) {
      var stage = is.stage(form);
      switch (stage) {
        case UNKNOWN -> claims.add(known(asked.stock(), form));
        case FREE -> {}
        case SET_ASIDE -> {
          if (is.use(form) instanceof Use use) {
            claims.add(notFor(use));
          }
        }
        case SPOILED, RETURNED, LOST -> {
          return refuse(new IllegalTransition(form.number(), stage.name()));
        }
      }
    }
    long onTheWay = asked.forms().stream().filter(form -> is.stage(form) == Stage.UNKNOWN).count();
    if (onTheWay > order.open()) {
      return refuse(new IllegalTransition(asked.letter(), "ANSWERED"));
    }
    return serving(
        is,
        new BlankoLost(
            asked.stock(), asked.stock().lsp(), asked.letter(), asked.forms(), asked.minutes()),
        claims);
  }

  private static Decision<BlankoEvent> serving(
      BlankoStock is, BlankoEvent fact, List<Claim> claims) {
    return serving(is, List.of(fact), claims);
  }

  /// After what happened, whoever waits gets what is free, in order.
  private static Decision<BlankoEvent> serving(
      BlankoStock is, List<BlankoEvent> facts, List<Claim> claims) {
    var events = new ArrayList<>(facts);
    var taken = new ArrayList<>(claims);
    BlankoStock next = is;
    for (BlankoEvent fact : facts) {
      next = next.evolve(fact);
    }
    while (next.level() == Level.SHORT && !next.free().isEmpty()) {
      var need = next.waiting().getFirst();
      var form = next.free().getFirst();
      var stock = facts.getFirst().stock();
      var given = new BlankoAssigned(stock, stock.lsp(), form, need.certificate(), need.copy());
      events.add(given);
      taken.add(new Claim.Take(FOR, key(need), form.number(), new BlankoUsed(form)));
      next = next.evolve(given);
    }
    return Decision.<BlankoEvent>accept(events).claiming(taken.toArray(Claim[]::new));
  }

  private static Claim known(BlankoStockId stock, BlankoNumber form) {
    return new Claim.Take("blanko", form.number(), stock.value(), new BlankoUsed(form));
  }

  private static Claim notFor(Use use) {
    return new Claim.Release(FOR, key(use.need()), use.form().number());
  }

  private static String key(Need need) {
    return need.certificate() + "|" + need.copy();
  }
}
