@echo off
rem Starts Bitacora from its own folder. Without arguments the window; with a subcommand the command line.
setlocal EnableExtensions
for %%I in ("%~dp0..") do set "BITACORA_HOME=%%~fI"
set "FOUND="
set "OLDER="

rem The first Java new enough: the one that came with the program, JAVA_HOME, the PATH, the usual places.
call :consider "%BITACORA_HOME%\runtime"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%I in (java.exe) do if not "%%~$PATH:I"=="" for %%J in ("%%~dp$PATH:I..") do call :consider "%%~fJ"
for /d %%I in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*") do call :consider "%%~fI"
if not defined FOUND goto :tooOld

set "CACHE=%BITACORA_HOME%\lib\command.aot"
if "%~1"=="" set "CACHE=%BITACORA_HOME%\lib\window.aot"
if "%~1"=="abrir" set "CACHE=%BITACORA_HOME%\lib\window.aot"
set "AOT="
if exist "%CACHE%" set "AOT="-XX:AOTCache=%CACHE%""

"%FOUND%\bin\java.exe" -p "%BITACORA_HOME%\lib\fx" @{bitacora.opens} @{bitacora.quiet} %AOT% -cp "%BITACORA_HOME%\lib\*" @{bitacora.main} %*
exit /b %ERRORLEVEL%

:consider
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
set "NUMBER=0"
if exist "%~1\release" for /f "tokens=2 delims=.=+" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "NUMBER=%%~V"
set "NUMBER=%NUMBER:"=%"
if %NUMBER% geq 25 set "FOUND=%~1"
if %NUMBER% lss 25 set "OLDER=%NUMBER%"
exit /b 0

:tooOld
chcp 65001 >nul
if defined OLDER (
    echo Bitácora necesita Java 25 o posterior y en este equipo solo encontró Java %OLDER%. 1>&2
) else (
    echo Bitácora necesita Java 25 o posterior y en este equipo no encontró ninguno. 1>&2
)
echo Instale un JDK 25 ^(por ejemplo, Temurin, en https://adoptium.net^) o indique su carpeta en JAVA_HOME. 1>&2
exit /b 1
