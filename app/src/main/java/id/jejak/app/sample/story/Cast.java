package id.jejak.app.sample.story;

import java.util.List;

/// Who takes part.
public record Cast(
    Body office,
    List<Body> providers,
    List<Lsp> lsps,
    Body authority,
    Body insurer,
    List<Body> employers) {}
