package dev.etiquette.flink;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Starts the job in this process. */
public final class AdviceJobStarter {

    private AdviceJobStarter() {}

    /** Returns when it has begun. */
    public static JobClient start(Configuration configuration, int tasks, String... options) throws Exception {
        StreamExecutionEnvironment environment =
                StreamExecutionEnvironment.createLocalEnvironment(tasks, configuration);
        AdviceJob.build(environment, JobOptions.parse(options));
        return environment.executeAsync("test");
    }
}
