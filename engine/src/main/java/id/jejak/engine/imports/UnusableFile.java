package id.jejak.engine.imports;

/// A file that cannot be read as what it is said to be.
final class UnusableFile extends RuntimeException {
  private final FileRefusal why;

  UnusableFile(FileRefusal why) {
    super(why.code(), null, false, false);
    this.why = why;
  }

  FileRefusal why() {
    return why;
  }
}
