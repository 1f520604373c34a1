package dev.etiquette.mcp;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, from the manifest of its jar. */
final class ProgramVersion implements IVersionProvider {

    static String version() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("unknown");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"etiquette-mcp " + version()};
    }
}
