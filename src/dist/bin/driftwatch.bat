@echo off
rem Starts Driftwatch with the Java that stands beside it: none is needed on the machine. Every argument is passed on as it
rem is. DRIFTWATCH_JAVA_OPTIONS may hold options for Java, such as -Xmx4g.
setlocal DisableDelayedExpansion
for %%I in ("%~dp0..") do set "home=%%~fI"
set "java=%home%\runtime\bin\java.exe"
set "jar=%home%\lib\driftwatch.jar"
set "archive=%home%\lib\driftwatch.jsa"
set "made_for=%archive%.made-for"
set "new=%archive%.%random%%random%"

rem Java's archive of classes that are ready to run holds only for the place that it was made for. Where this folder has
rem been moved, it is made anew, once; where that is not possible, the program starts all the same, somewhat later.
set "place="
if exist "%made_for%" set /p place=<"%made_for%"
if "%place%"=="%home%" goto start
"%java%" -Xshare:dump -XX:SharedClassListFile="%home%\lib\driftwatch.classes" -XX:SharedArchiveFile="%new%" -cp "%jar%" >nul 2>&1 <nul
if errorlevel 1 goto unmade
move /y "%new%" "%archive%" >nul 2>&1
if errorlevel 1 goto unmade
rem A name such as "driftwatch (1)" would end a command that it stands in as it is.
setlocal EnableDelayedExpansion
>"!made_for!" echo(!home!
endlocal
set "place=%home%"
goto start

:unmade
if exist "%new%" del /q "%new%" >nul 2>&1

:start
set "sharing=-Xshare:auto"
if "%place%"=="%home%" if exist "%archive%" set sharing="-XX:SharedArchiveFile=%archive%"
"%java%" %sharing% -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Djava.awt.headless=true %DRIFTWATCH_JAVA_OPTIONS% -cp "%jar%" io.github.driftwatch.cli.Main %*
exit /b %errorlevel%
