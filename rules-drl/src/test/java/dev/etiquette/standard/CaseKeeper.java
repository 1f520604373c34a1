package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.standard.Case.Asked;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a {@link Case} to a test, and holds the test to what its annotations say of the rules. */
final class CaseKeeper implements ParameterResolver, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(CaseKeeper.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Case.class;
    }

    @Override
    public Case resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return caseOf(test);
    }

    private static Case caseOf(ExtensionContext test) {
        return test.getStore(OURS).getOrComputeIfAbsent("case", unknown -> new Case(), Case.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            return;
        }
        Method method = test.getRequiredTestMethod();
        List<Asked> asked = caseOf(test).asked();
        if (method.isAnnotationPresent(Fires.class)) {
            for (String rule : method.getAnnotation(Fires.class).value()) {
                assertThat(asked)
                        .as("situations in which %s holds", rule)
                        .isNotEmpty()
                        .allMatch(each -> Evidence.of(rule, each));
            }
        }
        if (method.isAnnotationPresent(NearMiss.class)) {
            for (String rule : method.getAnnotation(NearMiss.class).value()) {
                assertThat(asked)
                        .as("situations in which %s does not hold", rule)
                        .isNotEmpty()
                        .noneMatch(each -> Evidence.of(rule, each));
            }
        }
        if (method.isAnnotationPresent(Threshold.class)) {
            for (String rule : method.getAnnotation(Threshold.class).value()) {
                assertThat(asked)
                        .as("situations on both sides of a threshold of %s", rule)
                        .anyMatch(each -> Evidence.of(rule, each))
                        .anyMatch(each -> !Evidence.of(rule, each));
            }
        }
    }
}
