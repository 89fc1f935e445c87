package id.jejak.app.sample.story;

import id.jejak.app.sample.Quota;
import id.jejak.app.sample.Script;
import id.jejak.messages.certification.BlankoNumber;
import id.jejak.messages.certification.BlankoStockId;
import id.jejak.messages.certification.ReceiveBlanko;
import id.jejak.messages.certification.ReportBlankoLost;
import id.jejak.messages.certification.RequestBlanko;
import id.jejak.messages.certification.ReturnSpoiled;
import id.jejak.messages.certification.SpoilBlanko;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The forms on which certificates are printed: every body asks for as many as it will need; some
/// get wet and are exchanged, and one box is lost in the post.
final class Forms {
  private static final int SPARE = 40;

  private final Plan plan;
  private final Fates fates;
  private final Script.Writer script;

  Forms(Plan plan, Fates fates, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.script = script;
  }

  void write() {
    var counts = plan.mishaps().forms();
    if (counts.spoiled() == 0 || !plan.whole()) {
      return;
    }
    List<Lsp> all = plan.cast().lsps();
    List<Integer> spoiled =
        Quota.apportion(
            counts.spoiled(),
            Collections.nCopies(all.size(), 1).stream().mapToInt(i -> i).toArray());
    for (int i = 0; i < all.size(); i++) {
      stock(all.get(i), i + 1, spoiled.get(i));
    }
    lost(all.getFirst(), counts.lost());
  }

  private void stock(Lsp lsp, int number, int spoiled) {
    var stock = BlankoStockId.of(lsp.body().id());
    int needed = certificates(lsp) + SPARE;
    String letter = "BLG-%d/1".formatted(number);
    LocalDate asked = plan.after(plan.frame().epoch(), 20);
    LocalDate came = plan.after(asked, 4);
    script.add(plan.at(asked, 9), plan.lspAdmin(lsp), new RequestBlanko(stock, letter, needed));
    script.add(
        plan.at(came, 9),
        plan.lspAdmin(lsp),
        new ReceiveBlanko(stock, letter, forms(number, 1, needed)));
    // The last of the pile, which nobody needs before the new ones come.
    List<BlankoNumber> wet = forms(number, needed - spoiled + 1, spoiled);
    LocalDate found = plan.after(came, 3);
    for (BlankoNumber each : wet) {
      script.add(
          plan.at(found, 10),
          plan.lspAdmin(lsp),
          new SpoilBlanko(stock, each, "BA-RUSAK-" + number));
    }
    String back = "BLG-%d/2".formatted(number);
    script.add(
        plan.at(plan.after(found, 1), 9), plan.lspAdmin(lsp), new ReturnSpoiled(stock, back, wet));
    script.add(
        plan.at(plan.after(found, 5), 9),
        plan.lspAdmin(lsp),
        new ReceiveBlanko(stock, back, forms(number, needed + 1, spoiled)));
  }

  private void lost(Lsp lsp, int box) {
    var stock = BlankoStockId.of(lsp.body().id());
    LocalDate asked = plan.after(plan.frame().epoch(), 40);
    script.add(plan.at(asked, 9), plan.lspAdmin(lsp), new RequestBlanko(stock, "BLG-1/3", box));
    script.add(
        plan.at(plan.after(asked, 10), 9),
        plan.lspAdmin(lsp),
        new ReportBlankoLost(stock, "BLG-1/3", forms(1, 9001, box), "BA-HILANG-1"));
  }

  /// Those that are issued anew as well.
  private int certificates(Lsp lsp) {
    return (int)
        fates.completing(plan).stream()
            .filter(each -> lsp.equals(each.trainingClass().lsp()))
            .filter(each -> fates.exam(each).certified())
            .count();
  }

  private List<BlankoNumber> forms(int lsp, int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> new BlankoNumber("CONTOH-%s-%d-%05d".formatted(plan.key(), lsp, i)))
        .toList();
  }
}
