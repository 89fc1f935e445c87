package id.jejak.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/// Flowable 8 embedded: a process with a user task for each stage, a boundary timer on three of
/// them, history level audit, the asynchronous executor running. What a person needs not is off:
/// user management and the event registry.
final class FlowableLifecycles implements Contender {
  private static final String KEY = "lifecycle";

  private final String name;
  private final List<String> tasks;
  private final Clients clients;
  private final HikariDataSource pool;
  private final ProcessEngine engine;
  private final int perRun;
  private int next;

  /// @param tasks one user task each, in order
  /// @param timed those that have a timer of fourteen days
  FlowableLifecycles(
      Server server,
      Clients clients,
      String name,
      String schema,
      List<String> tasks,
      Set<String> timed,
      int perRun) {
    this.name = name;
    this.tasks = List.copyOf(tasks);
    this.clients = clients;
    this.perRun = perRun;
    this.pool = server.peer(schema);
    var settings = new StandaloneProcessEngineConfiguration();
    settings.setEngineName(schema);
    settings.setDataSource(pool);
    settings.setDatabaseSchema(schema);
    settings.setDatabaseSchemaUpdate("true");
    settings.setHistoryLevel(HistoryLevel.AUDIT);
    settings.setAsyncExecutorActivate(true);
    // The default takes blocks of ids over a second connection, which sixteen clients exhaust.
    settings.setIdGenerator(new StrongUuidGenerator());
    settings.setDisableIdmEngine(true);
    settings.setDisableEventRegistry(true);
    this.engine = settings.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addBpmnModel(KEY + ".bpmn20.xml", model(tasks, timed))
        .deploy();
  }

  private static BpmnModel model(List<String> tasks, Set<String> timed) {
    var process = new Process();
    process.setId(KEY);
    var start = new StartEvent();
    start.setId("start");
    process.addFlowElement(start);
    FlowElement before = start;
    var end = new EndEvent();
    end.setId("end");
    for (String each : tasks) {
      var task = new UserTask();
      task.setId(each);
      task.setName(each);
      process.addFlowElement(task);
      process.addFlowElement(new SequenceFlow(before.getId(), each));
      before = task;
    }
    process.addFlowElement(end);
    process.addFlowElement(new SequenceFlow(before.getId(), end.getId()));
    for (String each : timed) {
      var due = new TimerEventDefinition();
      due.setTimeDuration("P14D");
      var boundary = new BoundaryEvent();
      boundary.setId(each + "-late");
      boundary.setAttachedToRefId(each);
      boundary.setAttachedToRef((UserTask) process.getFlowElement(each));
      boundary.setCancelActivity(true);
      boundary.addEventDefinition(due);
      process.addFlowElement(boundary);
      process.addFlowElement(new SequenceFlow(boundary.getId(), end.getId()));
    }
    var model = new BpmnModel();
    model.addProcess(process);
    return model;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long run() throws Exception {
    List<Integer> people = new ArrayList<>(IntStream.range(next, next + perRun).boxed().toList());
    next += perRun;
    clients.each(people, this::carry);
    long open = engine.getRuntimeService().createProcessInstanceQuery().count();
    if (open != 0) {
      throw new IllegalStateException(open + " processes have not ended");
    }
    return perRun;
  }

  private void carry(int person) {
    String id =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                KEY, "person-" + person, Map.of("person", "person-" + person, "scheme", "sch-OTO"))
            .getId();
    for (String stage : tasks) {
      Task task = engine.getTaskService().createTaskQuery().processInstanceId(id).singleResult();
      engine.getTaskService().complete(task.getId(), Map.of(stage, "2023-03-01"));
    }
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }
}
