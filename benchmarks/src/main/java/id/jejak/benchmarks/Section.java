package id.jejak.benchmarks;

/// One part of the table.
interface Section {
  void run(Context context) throws Exception;
}
