package id.jejak.app.sample.story;

import java.util.List;

/// Who takes part.
public record Cast(
    Body office,
    List<Body> providers,
    List<Lsp> lsps,
    Body authority,
    Body insurer,
    List<Body> employers) {
  /// Those of an office, with the authority and the insurer that all have.
  public static Cast of(Body office, List<Body> providers, List<Lsp> lsps, List<Body> employers) {
    return new Cast(
        office,
        providers,
        lsps,
        Body.of("org-bnsp", "Badan sertifikasi nasional (contoh)", "31.71"),
        Body.of("org-insurer", "Jaminan Sosial (contoh)", office.seat().code()),
        employers);
  }
}
