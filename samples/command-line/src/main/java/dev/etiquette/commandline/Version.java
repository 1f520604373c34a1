package dev.etiquette.commandline;

import picocli.CommandLine.IVersionProvider;

/** Which build of the program this is, as its jar says. */
final class Version implements IVersionProvider {

    Version() {}

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"etiquette " + (version == null ? "(not packaged)" : version)};
    }
}
