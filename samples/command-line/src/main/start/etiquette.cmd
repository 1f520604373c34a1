@echo off
rem Starts etiquette.jar, which lies beside this file, by the first Java that is found: JAVA_HOME, or else the path.
rem
rem What the first command that gives advice has loaded is kept in a file in %LOCALAPPDATA%\etiquette, from which later starts take it; another jar
rem or another Java gets a file of its own. ETIQUETTE_CACHE names another folder. Where nothing can be kept, the program
rem starts as it would without it.
setlocal
set "jar=%~dp0etiquette.jar"
set "fast=-XX:TieredStopAtLevel=1"
rem The desk runs for hours, in which the second compiler gains much.
if /i "%~1"=="desk" set "fast="
set "quiet=-Xlog:disable -Xlog:all=error:stderr"

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
    echo etiquette: There is no Java. Install one ^(17 or later^), or set JAVA_HOME to it. 1>&2
    exit /b 2
)

if not defined ETIQUETTE_CACHE if defined LOCALAPPDATA set "ETIQUETTE_CACHE=%LOCALAPPDATA%\etiquette"
if not defined ETIQUETTE_CACHE goto plain
set "version="
for %%j in ("%java%") do for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%%~dpj..\release" 2^>nul') do set "version=%%~v"
if not defined version goto plain
for %%f in ("%jar%") do set "stamp=%%~zf-%%~tf"
set "stamp=%stamp::=%"
set "stamp=%stamp:/=%"
set "stamp=%stamp: =%"
for /f "delims=." %%m in ("%version%") do set "major=%%m"
if %major% lss 17 (
    echo etiquette: Java %version% is too old. Install 17 or later, or set JAVA_HOME to it. 1>&2
    exit /b 2
)
set "kept=%ETIQUETTE_CACHE%\%version%-%stamp%.jsa"
if exist "%kept%" goto kept
rem Of what these load most is what all others need.
set "makes="
for %%c in (advise compare forecast report review why why-not) do if "%~1"=="%%c" set "makes=yes"
if not defined makes goto plain
if not exist "%ETIQUETTE_CACHE%" mkdir "%ETIQUETTE_CACHE%" 2>nul
if not exist "%ETIQUETTE_CACHE%" goto plain
set "begun=%ETIQUETTE_CACHE%\%RANDOM%%RANDOM%.part"
"%java%" %quiet% "-XX:ArchiveClassesAtExit=%begun%" %fast% -jar "%jar%" %*
set "code=%errorlevel%"
if exist "%begun%" move /y "%begun%" "%kept%" >nul 2>nul
if exist "%begun%" del "%begun%" 2>nul
exit /b %code%

:plain
"%java%" %fast% -jar "%jar%" %*
exit /b

:kept
"%java%" -Xshare:auto %quiet% "-XX:SharedArchiveFile=%kept%" %fast% -jar "%jar%" %*
