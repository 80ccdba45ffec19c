package cn.micropower.acceptance.capability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Watches the tagged tests of a run, then writes and prints what they prove. */
public final class CapabilityListener implements TestExecutionListener {
  private final Findings findings = new Findings();
  private final Path target;
  private final Consumer<String> teller;

  /** Found by the launcher. */
  public CapabilityListener() {
    this(Path.of(System.getProperty("basedir", "."), "target"), System.out::println);
  }

  CapabilityListener(Path target, Consumer<String> teller) {
    this.target = target;
    this.teller = teller;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    plan.getRoots().stream()
        .flatMap(root -> plan.getDescendants(root).stream())
        .forEach(
            test -> capabilities(test).forEach(number -> findings.planned(number, name(test))));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    boolean well = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
    capabilities(test).forEach(number -> findings.ended(number, name(test), well));
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (findings.isEmpty()) {
      return;
    }
    var report = new Report(Catalogue.load(), findings);
    try {
      Files.createDirectories(target);
      Files.writeString(target.resolve("capabilities.md"), report.document());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    teller.accept(report.table());
  }

  private static List<String> capabilities(TestIdentifier test) {
    return method(test)
        .flatMap(
            source -> AnnotationSupport.findAnnotation(source.getJavaMethod(), Capability.class))
        .map(tag -> List.of(tag.value()))
        .orElse(List.of());
  }

  private static String name(TestIdentifier test) {
    return method(test)
        .map(source -> source.getJavaClass().getSimpleName() + "." + source.getMethodName())
        .orElse(test.getDisplayName());
  }

  private static Optional<MethodSource> method(TestIdentifier test) {
    return test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
  }
}
