package id.jejak.app.web;

import id.jejak.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads out of the compiled deciders which refusals a command can meet: whatever they make on the
/// way that this command takes through their switches.
final class CommandRefusals {
  private static final String OURS = "id.jejak.";

  private final Map<String, ClassModel> classes = new HashMap<>();
  private final Class<?> command;
  private final Set<String> seen = new HashSet<>();
  private final Set<Class<?>> refusals = new HashSet<>();

  private CommandRefusals(Class<?> command) {
    this.command = command;
  }

  static Set<Class<?>> of(Class<?> decider, Class<?> command) {
    var reader = new CommandRefusals(command);
    for (MethodModel method : reader.model(decider.getName()).methods()) {
      if (Set.of("decide", "facts").contains(method.methodName().stringValue())) {
        reader.walk(decider.getName(), method);
      }
    }
    return reader.refusals;
  }

  private ClassModel model(String name) {
    return classes.computeIfAbsent(
        name,
        _ -> {
          try (InputStream in =
              Objects.requireNonNull(
                  CommandRefusals.class.getResourceAsStream(
                      "/" + name.replace('.', '/') + ".class"),
                  name)) {
            return ClassFile.of().parse(in.readAllBytes());
          } catch (IOException e) {
            throw new AssertionError(name, e);
          }
        });
  }

  private void call(ClassDesc owner, String method, String descriptor) {
    String name = name(owner);
    if (!name.startsWith(OURS)) {
      return;
    }
    Class<?> type = type(name);
    Stream.concat(Stream.of(type), below(type))
        .forEach(each ->
            model(each.getName()).methods().stream()
                .filter(known ->
                    known.methodName().equalsString(method)
                        && known.methodType().equalsString(descriptor))
                .forEach(known -> walk(each.getName(), known)));
  }

  private static Stream<Class<?>> below(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .flatMap(each -> Stream.concat(Stream.of(each), below(each)))
        : Stream.empty();
  }

  private static String name(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1).replace('/', '.')
        : descriptor;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, CommandRefusals.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private void walk(String owner, MethodModel method) {
    String key = owner + "." + method.methodName() + method.methodType();
    if (!seen.add(key) || method.code().isEmpty()) {
      return;
    }
    List<CodeElement> code = method.code().get().elementList();
    var places = new HashMap<Label, Integer>();
    for (int n = 0; n < code.size(); n++) {
      if (code.get(n) instanceof LabelTarget target) {
        places.put(target.label(), n);
      }
    }
    var reached = new HashSet<Integer>();
    var next = new ArrayDeque<Integer>(List.of(0));
    while (!next.isEmpty()) {
      int at = next.pop();
      List<String> labels = null;
      for (boolean on = true; on && at < code.size() && reached.add(at); at++) {
        switch (code.get(at)) {
          case InvokeDynamicInstruction dynamic -> labels = dynamic(dynamic);
          case InvokeInstruction call ->
              call(call.owner().asSymbol(), call.name().stringValue(), call.type().stringValue());
          case NewObjectInstruction made -> made(made.className().asSymbol());
          case BranchInstruction branch -> {
            next.push(Objects.requireNonNull(places.get(branch.target())));
            on = branch.opcode() != Opcode.GOTO && branch.opcode() != Opcode.GOTO_W;
          }
          case TableSwitchInstruction cases -> {
            follow(labels, cases.cases(), cases.defaultTarget(), places, next);
            on = false;
          }
          case LookupSwitchInstruction cases -> {
            follow(labels, cases.cases(), cases.defaultTarget(), places, next);
            on = false;
          }
          case ReturnInstruction _, ThrowInstruction _ -> on = false;
          default -> {}
        }
      }
    }
  }

  private void made(ClassDesc type) {
    String name = name(type);
    if (name.startsWith(OURS) && Refusal.class.isAssignableFrom(type(name))) {
      refusals.add(type(name));
    }
  }

  /// @return the types of a switch over types; null for anything else
  private @Nullable List<String> dynamic(InvokeDynamicInstruction dynamic) {
    if (dynamic.bootstrapMethod().methodName().equals("typeSwitch")) {
      return dynamic.bootstrapArgs().stream().map(CommandRefusals::label).toList();
    }
    for (ConstantDesc argument : dynamic.bootstrapArgs()) {
      if (argument instanceof DirectMethodHandleDesc handle) {
        if (handle.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR) {
          made(handle.owner());
        }
        call(handle.owner(), handle.methodName(), handle.lookupDescriptor());
      }
    }
    return null;
  }

  private static String label(ConstantDesc label) {
    return label instanceof ClassDesc type ? name(type) : "";
  }

  /// Of a switch over commands only the cases of this one.
  private void follow(
      @Nullable List<String> labels,
      List<SwitchCase> cases,
      Label otherwise,
      Map<Label, Integer> places,
      ArrayDeque<Integer> next) {
    List<String> types = labels == null ? List.of() : labels;
    boolean ofCommands =
        types.stream()
            .filter(label -> label.startsWith(OURS))
            .map(CommandRefusals::type)
            .anyMatch(id.jejak.kernel.Command.class::isAssignableFrom);
    boolean met = false;
    for (SwitchCase each : cases) {
      int n = each.caseValue();
      boolean taken =
          !ofCommands
              || n >= 0
                  && n < types.size()
                  && types.get(n).startsWith(OURS)
                  && type(types.get(n)).isAssignableFrom(command);
      if (taken) {
        met = true;
        next.push(Objects.requireNonNull(places.get(each.target())));
      }
    }
    if (!ofCommands || !met) {
      next.push(Objects.requireNonNull(places.get(otherwise)));
    }
  }
}
