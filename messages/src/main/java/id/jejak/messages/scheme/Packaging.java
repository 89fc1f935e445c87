package id.jejak.messages.scheme;

/// How units are packaged: KKNI has a level, a cluster has none.
public enum Packaging {
  KKNI,
  OKUPASI,
  KLASTER
}
