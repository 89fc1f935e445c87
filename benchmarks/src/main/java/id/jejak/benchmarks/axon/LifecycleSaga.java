package id.jejak.benchmarks.axon;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;

/// The saga: three deadlines, which the stages that they wait for cancel, and the certificate that
/// follows a decision.
@JsonAutoDetect(
    fieldVisibility = Visibility.ANY,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE)
public class LifecycleSaga {
  private final Map<String, String> pending = new LinkedHashMap<>();

  @StartSaga
  @SagaEventHandler(associationProperty = "id")
  public void on(Stage.Started event, DeadlineManager deadlines) {
    for (String each : new String[] {"training", "assessment", "placement"}) {
      pending.put(each, deadlines.schedule(Duration.ofDays(14), each));
    }
  }

  @SagaEventHandler(associationProperty = "id")
  public void on(Stage.Trained event, DeadlineManager deadlines) {
    cancel("training", deadlines);
  }

  @SagaEventHandler(associationProperty = "id")
  public void on(Stage.Assessed event, DeadlineManager deadlines) {
    cancel("assessment", deadlines);
  }

  @SagaEventHandler(associationProperty = "id")
  public void on(Stage.Decided event, CommandGateway commands) {
    commands.sendAndWait(new Stage.Certify(event.id(), "CERT-" + event.id()));
  }

  @SagaEventHandler(associationProperty = "id")
  @EndSaga
  public void on(Stage.Placed event, DeadlineManager deadlines) {
    cancel("placement", deadlines);
  }

  private void cancel(String name, DeadlineManager deadlines) {
    String id = pending.remove(name);
    if (id != null) {
      deadlines.cancelSchedule(name, id);
    }
  }
}
