package id.jejak.kernel;

/// A command that is as a rule the first that its stream hears of, such as a registration. It is
/// decided on an empty stream without a look; when the stream holds something already, it is asked
/// once more and looks. A wrong mark costs one decision for nothing and changes no answer.
public interface Begins extends Command {}
