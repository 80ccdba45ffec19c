package cn.micropower.acceptance.capability;

import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Watches the tagged tests: how they end. */
final class CapabilityListener implements TestExecutionListener {
  private final Findings findings = new Findings();

  Findings findings() {
    return findings;
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
