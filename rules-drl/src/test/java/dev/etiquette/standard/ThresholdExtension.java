package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.standard.StandardAdvisor.Evaluation;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its {@link StandardAdvisor}, and fails a test that is not on both sides of its {@link Threshold}. */
final class ThresholdExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(ThresholdExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == StandardAdvisor.class;
    }

    @Override
    public StandardAdvisor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return advisor(test);
    }

    private static StandardAdvisor advisor(ExtensionContext test) {
        return test.getStore(OURS)
                .getOrComputeIfAbsent("advisor", unknown -> new StandardAdvisor(), StandardAdvisor.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Threshold threshold = test.getRequiredTestMethod().getAnnotation(Threshold.class);
        if (threshold == null || test.getExecutionException().isPresent()) {
            return;
        }
        List<Evaluation> evaluations = advisor(test).evaluations();
        for (String rule : threshold.value()) {
            assertThat(evaluations)
                    .as("evaluations on both sides of a threshold of %s", rule)
                    .anyMatch(each -> RuleEvidence.of(rule, each))
                    .anyMatch(each -> !RuleEvidence.of(rule, each));
        }
    }
}
